namespace KnowledgeApi.Graph.Mutations;

/// <summary>What the host lends to the graph so that clients can import: the graph knows nothing of how documents are read.</summary>
public interface IDocumentImport
{
    /// <summary>Imports documents by the rules of any import.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="replace">Whether the documents stand even over longer or newer versions of the same articles.</param>
    /// <param name="cancellationToken">Cancels the import; what is stored by then stays.</param>
    /// <exception cref="ImportRefusedError">The client may not import.</exception>
    Task<ImportedDocuments> ImportAsync(IReadOnlyList<ImportedDocument> documents, bool replace, CancellationToken cancellationToken);
}

/// <summary>A document that a client sent to be imported.</summary>
/// <param name="Name">What rejections call it.</param>
/// <param name="Content">Its text, of any kind that an import reads.</param>
/// <param name="RetrievedAt">When it was fetched; null for now.</param>
public sealed record ImportedDocument(string Name, string Content, DateTimeOffset? RetrievedAt);

/// <summary>What became of an import.</summary>
/// <param name="Articles">The ids of the articles that the documents are about, new or not.</param>
/// <param name="Created">How many records were new.</param>
/// <param name="Updated">How many changed what was known.</param>
/// <param name="Unchanged">How many said nothing new.</param>
/// <param name="Duplicates">How many of the new were copies of other articles.</param>
/// <param name="Rejections">What was left out, and why.</param>
public sealed record ImportedDocuments(
    IReadOnlyList<long> Articles, int Created, int Updated, int Unchanged, int Duplicates, IReadOnlyList<DocumentRejection> Rejections);

/// <summary>A document, or a record in it, that was left out.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Line">The line in it, from 1; 0 where it is the whole that is rejected.</param>
/// <param name="Reason">What is wrong with it, for people to read.</param>
public sealed record DocumentRejection(string Document, int Line, string Reason);
