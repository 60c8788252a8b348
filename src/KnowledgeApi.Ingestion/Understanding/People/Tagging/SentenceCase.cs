namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>How a sentence uses capitals: where all words have them, they say nothing.</summary>
internal enum SentenceCase
{
    Usual,
    Title,
    Capitals,
}
