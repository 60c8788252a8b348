using System.Security.Cryptography;
using System.Text;
using KnowledgeApi.Graph.Mutations;
using KnowledgeApi.Ingestion;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Hosting;

/// <summary>Who may import over the API.</summary>
internal sealed class ImportAccess
{
    /// <summary>What a client has to send as a bearer token; without one nobody may import.</summary>
    public string? ApiKey { get; set; }
}

/// <summary>Imports the documents of clients that have the API key.</summary>
internal sealed class DocumentImport(IServiceScopeFactory scopes, IHttpContextAccessor http, IOptions<ImportAccess> access) : IDocumentImport
{
    private const string Scheme = "Bearer ";

    public async Task<ImportedDocuments> ImportAsync(IReadOnlyList<ImportedDocument> documents, bool replace, CancellationToken cancellationToken)
    {
        Authorize();
        // A socket's operations share one scope, and a context serves one import at a time.
        await using var scope = scopes.CreateAsyncScope();
        var importer = scope.ServiceProvider.GetRequiredService<Importer>();
        var report = await importer.ImportAsync(
            documents.Select(document => new TextDocument(document.Name, document.Content, document.RetrievedAt)), new ImportOptions(Replace: replace), cancellationToken);
        return new(
            report.Articles, report.Created, report.Updated, report.Unchanged, report.Duplicates,
            [.. report.Rejections.Select(rejection => new DocumentRejection(rejection.File, rejection.Line, rejection.Reason))]);
    }

    private void Authorize()
    {
        if (string.IsNullOrEmpty(access.Value.ApiKey))
        {
            throw new ImportRefusedError("IMPORT_DISABLED", "This server takes no imports: no API key is configured.");
        }

        var header = http.HttpContext?.Request.Headers[HeaderNames.Authorization].ToString() ?? "";
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || !IsKey(header[Scheme.Length..].Trim(), access.Value.ApiKey))
        {
            throw new ImportRefusedError("UNAUTHENTICATED", "An import needs the API key, as 'Authorization: Bearer KEY'.");
        }
    }

    /// <summary>Compares digests: how long it takes tells nothing of the key.</summary>
    private static bool IsKey(string given, string key) => CryptographicOperations.FixedTimeEquals(Digest(given), Digest(key));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
