using KnowledgeApi.Data;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Finds an article by any of its addresses: in their canonical form they are one. The form it was found at counts too.</summary>
internal static class ArticleAddress
{
    private const string Sql = $"""
        SELECT "Id" FROM "{nameof(KnowledgeContext.Articles)}" WHERE "{nameof(Article.CanonicalUrl)}" = @p0
        UNION ALL SELECT "Id" FROM "{nameof(KnowledgeContext.Articles)}" WHERE "{nameof(Article.Url)}" = @p1 LIMIT 1
        """;

    /// <summary>A statement that gives the article's id.</summary>
    public static Statement Find(string url) => new(Sql, [WebAddress.Canonical(url) ?? url, url]);
}
