using System.Net;
using System.ServiceModel.Syndication;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Html;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Feeds;

/// <summary>The article that an entry of a feed is about.</summary>
internal sealed partial class FeedArticle(SyndicationFeed feed, SyndicationItem item, XElement element, DateTimeOffset retrievedAt)
{
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The article; null where the entry has no title.</summary>
    public ArticleRecord? Read()
    {
        if (Phrase.Of(Prose(item.Title)) is not { } headline)
        {
            return null;
        }

        var summary = Prose(item.Summary);
        var content = Paragraphs.OfText(element.Element(Content + "encoded")?.Value) ?? Prose(item.Content as TextSyndicationContent);
        // Feeds without an element for the text put it where the summary belongs.
        var body = content ?? (summary?.Contains('\n') == true ? summary : null);
        return Describe(headline, body, body == summary ? null : Phrase.Of(summary));
    }

    private ArticleRecord Describe(string headline, string? body, string? summary) => new()
    {
        Url = Url(),
        Headline = headline,
        Abstract = summary,
        Body = body,
        Outlet = Phrase.Of(item.SourceFeed?.Title?.Text) ?? Outlet(),
        Source = NewsAgencies.CreditedIn(body),
        PublishedAt = Date("pubDate", "published", "issued") ?? StatedDate.Parse(element.Element(DublinCore + "date")?.Value, retrievedAt) ?? Date("updated"),
        ModifiedAt = Date("updated"),
        RetrievedAt = PartialDate.Of(retrievedAt, DatePrecision.Second),
        Language = Phrase.Of(feed.Language),
        Byline = Byline(),
        Keywords = [.. item.Categories.Select(category => Phrase.Of(category.Label ?? category.Name)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
    };

    /// <summary>The name of the feed where it is that of the site, and no section's or aggregator's; else the site's domain.</summary>
    private string? Outlet() => (Phrase.Of(feed.Title?.Text), Url() is { } url ? WebAddress.Domain(url) : null) switch
    {
        ({ } title, { } domain) when OutletIdentity.Of(title) != OutletIdentity.Of(domain) => domain,
        var (title, domain) => title ?? domain,
    };

    private string? Url()
    {
        var links = item.Links.Where(link => link.RelationshipType is null or "alternate").Select(link => link.GetAbsoluteUri()?.ToString());
        return links.Append(item.Id).FirstOrDefault(url => url is not null && WebAddress.Canonical(url) is not null);
    }

    private string? Byline()
    {
        var creators = element.Elements(DublinCore + "creator").Select(creator => creator.Value);
        // RSS has the author as "address (name)", and an address is not for publication.
        var authors = item.Authors.Select(author => author.Name ?? AuthorName().Match(author.Email ?? "").Groups[1].Value);
        return string.Join(", ", creators.Concat(authors).Select(Phrase.Of).OfType<string>().Distinct()) is { Length: > 0 } byline ? byline : null;
    }

    private PartialDate? Date(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (StatedDate.Parse(element.Element(element.Name.Namespace + name)?.Value, retrievedAt) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static string? Prose(TextSyndicationContent? content) => content switch
    {
        null => null,
        { Type: "html" or "xhtml" } => Paragraphs.OfText(content.Text),
        _ when content.Text.Contains("</") => Paragraphs.OfText(content.Text),
        _ => Phrase.Paragraphs(WebUtility.HtmlDecode(content.Text).Split('\n')),
    };

    [GeneratedRegex(@"\(([^()]+)\)\s*$")]
    private static partial Regex AuthorName();
}
