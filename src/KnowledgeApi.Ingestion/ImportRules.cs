namespace KnowledgeApi.Ingestion;

/// <param name="Extract">Whether articles that state neither people nor events are read for them.</param>
/// <param name="Replace">Whether the last version of an article stands, even over a longer or newer one.</param>
internal sealed record ImportRules(bool Extract, bool Replace);
