using System.Security.Cryptography;
using System.Text;
using GraphQL;

namespace KnowledgeApi.Transport.Requests;

/// <summary>The SHA-256 by which a client names a document instead of sending it.</summary>
internal static class DocumentHash
{
    private const string Prefix = "sha256:";

    /// <summary>The hash in documentId, or in Apollo's extension persistedQuery.</summary>
    public static string? Of(string? documentId, Inputs? extensions)
    {
        if (!string.IsNullOrEmpty(documentId))
        {
            return Normal(documentId.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? documentId[Prefix.Length..] : documentId);
        }

        return extensions?.GetValueOrDefault("persistedQuery") switch
        {
            null => null,
            IDictionary<string, object?> persisted => OfPersistedQuery(persisted),
            _ => throw RequestError.BadRequest("'extensions.persistedQuery' has to be an object."),
        };
    }

    public static string OfText(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string OfPersistedQuery(IDictionary<string, object?> persisted)
    {
        if (!persisted.TryGetValue("version", out var version) || version is not 1)
        {
            throw RequestError.BadRequest("'extensions.persistedQuery.version' has to be 1.");
        }

        return persisted.TryGetValue("sha256Hash", out var hash) && hash is string { Length: > 0 } text
            ? Normal(text)
            : throw RequestError.BadRequest("'extensions.persistedQuery.sha256Hash' has to be a string.");
    }

    private static string Normal(string hash) => hash.ToLowerInvariant();
}
