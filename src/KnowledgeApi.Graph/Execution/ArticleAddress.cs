using KnowledgeApi.Data;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Finds an article by an address: the canonical one, or the one it was found at.</summary>
internal static class ArticleAddress
{
    private const string Sql = $"""
        SELECT "Id" FROM "{nameof(KnowledgeContext.Articles)}" WHERE "{nameof(Article.CanonicalUrl)}" = @p0
        UNION ALL SELECT "Id" FROM "{nameof(KnowledgeContext.Articles)}" WHERE "{nameof(Article.Url)}" = @p0 LIMIT 1
        """;

    public static async Task<long?> FindAsync(ReadConnection database, string url, CancellationToken cancellationToken)
    {
        long? id = null;
        await database.ReadAsync(new Statement(Sql, [url]), reader => id = reader.GetInt64(0), cancellationToken);
        return id;
    }
}
