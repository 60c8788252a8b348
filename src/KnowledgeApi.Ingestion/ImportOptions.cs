namespace KnowledgeApi.Ingestion;

/// <summary>What an import is to do with the documents.</summary>
/// <param name="Extract">Whether articles that state neither people nor events are read for them.</param>
/// <param name="Replace">Whether an article is brought to what its record states, even where a longer or newer version is stored.</param>
/// <param name="RetrievedAt">When the documents were fetched; null takes the time of each file.</param>
public sealed record ImportOptions(bool Extract = true, bool Replace = false, DateTimeOffset? RetrievedAt = null);
