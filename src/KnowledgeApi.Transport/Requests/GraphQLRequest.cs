using GraphQL;

namespace KnowledgeApi.Transport.Requests;

/// <summary>What a client asks, however it was sent: a document by its text, by its hash, or by both.</summary>
internal sealed record GraphQLRequest(string? Query, string? Hash, string? OperationName, Inputs? Variables, Inputs? Extensions)
{
    public static GraphQLRequest Create(string? query, string? documentId, string? operationName, Inputs? variables, Inputs? extensions)
    {
        var text = string.IsNullOrWhiteSpace(query) ? null : query;
        var hash = DocumentHash.Of(documentId, extensions);
        return text is null && hash is null
            ? throw RequestError.BadRequest("'query' is missing.")
            : new(text, hash, operationName, variables, extensions);
    }
}
