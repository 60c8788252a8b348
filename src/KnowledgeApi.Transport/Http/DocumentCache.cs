using System.Collections.Concurrent;
using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Http;

/// <summary>Documents that were valid before: parsing and validating them costs more than running many of them.</summary>
internal sealed class DocumentCache
{
    private const int MostDocuments = 1000;
    private const int LongestDocument = 20_000;
    private readonly ConcurrentDictionary<string, GraphQLDocument> _documents = [];

    public GraphQLDocument? Find(string query) => _documents.GetValueOrDefault(query);

    public void Keep(string query, GraphQLDocument document)
    {
        if (query.Length > LongestDocument)
        {
            return;
        }

        if (_documents.Count >= MostDocuments)
        {
            _documents.Clear();
        }

        _documents[query] = document;
    }
}
