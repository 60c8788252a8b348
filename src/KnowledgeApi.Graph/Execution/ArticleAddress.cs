using KnowledgeApi.Data;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Finds an article by any of its addresses: in their canonical form, which every article with an address has, they are one.</summary>
internal static class ArticleAddress
{
    private const string Sql = $"""
        SELECT "Id" FROM "{nameof(KnowledgeContext.Articles)}" WHERE "{nameof(Article.CanonicalUrl)}" = @p0
        """;

    /// <summary>A statement that gives the article's id.</summary>
    public static Statement Find(string url) => new(Sql, [WebAddress.Canonical(url) ?? url]);
}
