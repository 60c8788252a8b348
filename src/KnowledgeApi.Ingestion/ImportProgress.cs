namespace KnowledgeApi.Ingestion;

/// <summary>How far an import is: first all documents are read, then they are stored.</summary>
/// <param name="Read">Documents read so far.</param>
/// <param name="Stored">Documents stored so far, and safe from then on.</param>
public readonly record struct ImportProgress(int Read, int Stored);
