using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding;

/// <summary>A stretch of one of an article's texts, in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct TextSpan(EvidenceProperty Property, int Start, int End);
