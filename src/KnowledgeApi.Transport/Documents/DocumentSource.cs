using GraphQLParser.AST;
using KnowledgeApi.Transport.Limits;
using KnowledgeApi.Transport.Requests;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport.Documents;

/// <summary>Finds the document a request means, by its text or its hash. Every text is parsed here.</summary>
internal sealed class DocumentSource(RequestGuard guard, TrustedDocuments trusted, IOptions<TransportOptions> options)
{
    // In characters: parsed, each takes 20 to 90 bytes.
    private const int LongestDocument = 20_000;
    private const int AllDocuments = 2_000_000;
    private readonly TransportOptions _options = options.Value;
    private readonly RecentCache<string> _persisted = new(options.Value.PersistedQueries, _ => 1);

    // Parsing and validating a document costs more than running many of them.
    private readonly RecentCache<GraphQLDocument> _valid = new(AllDocuments, text => text.Length);

    public RequestDocument Find(GraphQLRequest request)
    {
        var text = Text(request);
        var known = _valid.Find(text);
        var document = new RequestDocument(text, known ?? Parse(text), known is not null);
        if (_options.PersistedQueries > 0 && request is { Hash: { } hash, Query.Length: <= LongestDocument } && trusted.Find(hash) is null)
        {
            _persisted.Keep(hash, text);
        }

        return document;
    }

    /// <summary>Remembers a document that the engine found valid.</summary>
    public void KeepValid(RequestDocument document)
    {
        if (!document.Valid && document.Text.Length <= LongestDocument)
        {
            _valid.Keep(document.Text, document.Document);
        }
    }

    public GraphQLDocument Parse(string text) => guard.Parse(text);

    private string Text(GraphQLRequest request)
    {
        if (request is { Query: { } query, Hash: { } given } && DocumentHash.OfText(query) is var actual && actual != given)
        {
            throw new PersistedQueryHashMismatchError(actual);
        }

        if (_options.TrustedDocumentsOnly)
        {
            return trusted.Find(request.Hash ?? DocumentHash.OfText(request.Query!)) ?? throw new TrustedDocumentsOnlyError();
        }

        return request.Query ?? trusted.Find(request.Hash!) ?? Persisted(request.Hash!);
    }

    private string Persisted(string hash) => _persisted.Find(hash)
        ?? (_options.PersistedQueries > 0 ? throw new PersistedQueryNotFoundError() : throw new PersistedQueryNotSupportedError());
}

/// <summary>A request's document, and whether it was found valid before.</summary>
internal readonly record struct RequestDocument(string Text, GraphQLDocument Document, bool Valid);
