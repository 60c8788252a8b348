using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

/// <summary>An outlet as an article names it.</summary>
/// <param name="Text">Its key, one of its names, or its domain.</param>
/// <param name="Kind">The kind that an unknown one has by its part in the article.</param>
/// <param name="ArticleUrl">The address of the article; null where the outlet only shows or supplied it.</param>
internal sealed record NamedOutlet(string Text, OutletKind Kind, string? ArticleUrl)
{
    public string? Name => WebAddress.AsDomain(Text) is null ? Text : null;

    /// <summary>The outlet's domain, as far as the article tells; an address at another outlet's, such as an aggregator's, is none.</summary>
    public string? OwnDomain => WebAddress.AsDomain(Text)
        ?? (ArticleUrl is not null && WebAddress.Domain(ArticleUrl) is { } domain && OutletIdentity.IsAbbreviatedBy(Text, domain) ? domain : null);
}
