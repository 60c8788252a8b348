namespace KnowledgeApi.Ingestion;

/// <summary>A document that lies in memory.</summary>
/// <param name="Name">What rejections call it.</param>
/// <param name="Content">Its text, of any kind that is read.</param>
/// <param name="RetrievedAt">When it was fetched; null for now.</param>
public sealed record TextDocument(string Name, string Content, DateTimeOffset? RetrievedAt);
