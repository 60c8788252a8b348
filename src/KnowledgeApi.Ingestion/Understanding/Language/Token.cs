namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>A word or mark of a text, in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct Token(int Start, int End);
