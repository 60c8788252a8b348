namespace KnowledgeApi.Ingestion.Staging;

/// <summary>The body that an article had before this import changed that, or the date on which it was published.</summary>
internal sealed record FormerText(string? Body);
