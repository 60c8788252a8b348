using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>A property that one version of an article may state and another leave out.</summary>
/// <param name="Name">As in the import format.</param>
/// <param name="IsStated">Whether a version states it.</param>
/// <param name="Copy">Brings it from the first to the second.</param>
internal sealed record ArticleProperty(string Name, Func<Article, bool> IsStated, Action<Article, Article> Copy)
{
    public const string RetrievedAt = "retrievedAt";

    /// <summary>All but the headline and the body, which are a version's own.</summary>
    public static readonly ArticleProperty[] All =
    [
        new("alternativeHeadline", a => a.AlternativeHeadline is not null, (from, to) => to.AlternativeHeadline = from.AlternativeHeadline),
        new("abstract", a => a.Abstract is not null, (from, to) => to.Abstract = from.Abstract),
        new("url", a => a.Url is not null, (from, to) => (to.Url, to.CanonicalUrl) = (from.Url, from.CanonicalUrl)),
        new("outlet", a => a.OutletId is not null, (from, to) => to.OutletId = from.OutletId),
        new("foundOn", a => a.FoundOnId is not null, (from, to) => to.FoundOnId = from.FoundOnId),
        new("source", a => a.SourceId is not null, (from, to) => to.SourceId = from.SourceId),
        new("publishedAt", a => a.DateReliable, (from, to) => (to.PublishedAt, to.DateReliable) = (from.PublishedAt, from.DateReliable)),
        new(RetrievedAt, a => a.RetrievedAt is not null, (from, to) => to.RetrievedAt = from.RetrievedAt),
        new("language", a => a.Language is not null, (from, to) => to.Language = from.Language),
        new("byline", a => a.Byline is not null, (from, to) => to.Byline = from.Byline),
        new("section", a => a.Section is not null, (from, to) => to.Section = from.Section),
        new("genre", a => a.Genre is not null, (from, to) => to.Genre = from.Genre),
        new("keywords", a => a.Keywords.Count > 0, (from, to) => to.Keywords = from.Keywords),
    ];
}
