using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>The article of a page: each property from the most explicit place that states it.</summary>
internal sealed partial class PageArticle(IHtmlDocument page, DateTimeOffset retrievedAt)
{
    private const string Decks = "[itemprop=alternativeHeadline], h1 + h2, article [class*=standfirst], article [class*=subhead], article [class*=subtitle], article [class*=deck]";

    private readonly JsonLd _json = JsonLd.Of(page);
    private readonly PageMeta _meta = new(page);

    /// <summary>The article; null where the page shows none.</summary>
    public ArticleRecord? Read()
    {
        var outlet = Outlet();
        var headline = Headline(outlet);
        if (headline is null)
        {
            return null;
        }

        // Last: what looks for the body takes the page apart.
        var article = Describe(headline, outlet);
        article.Body = PageBody.Of(page, _json);
        article.Source = NewsAgencies.CreditedIn(article.Body);
        return article.Body is not null || _json.HasArticle || _meta.First("og:type") == "article" ? article : null;
    }

    private ArticleRecord Describe(string headline, string? outlet) => new()
    {
        Url = Url(),
        Headline = headline,
        AlternativeHeadline = _json.Text("alternativeHeadline") ?? TextOf(Decks),
        Abstract = _json.Text("description") ?? _meta.First("og:description", "description", "twitter:description"),
        Outlet = outlet,
        PublishedAt = Date(
            _json.Text("datePublished"),
            _meta.First("article:published_time", "datePublished", "parsely-pub-date", "pubdate", "dc.date", "dc.date.issued", "date"),
            TimeOf("[itemprop=datePublished], time[pubdate], article time[datetime]")),
        ModifiedAt = Date(_json.Text("dateModified"), _meta.First("article:modified_time", "dateModified", "og:updated_time"), TimeOf("[itemprop=dateModified]")),
        RetrievedAt = PartialDate.Of(retrievedAt, DatePrecision.Second),
        Language = Language(),
        Byline = Byline(),
        Section = _json.Text("articleSection") ?? _meta.First("article:section", "section"),
        Genre = _json.Genre,
        Keywords = Keywords(),
    };

    private string? Headline(string? outlet)
    {
        var title = _json.Text("headline") ?? _meta.First("og:title", "twitter:title", "headline") ?? TextOf("[itemprop=headline], article h1, h1") ?? Phrase.Of(page.Title);
        // The outlet's name behind the headline is the window's title, not the article's.
        return title is null || outlet is null ? title : Regex.Replace(title, $@"(?<=\S)\s+[-|–—:·]\s+{Regex.Escape(outlet)}$", "", RegexOptions.IgnoreCase);
    }

    private string? Outlet() => _json.Text("publisher") ?? _meta.First("og:site_name", "application-name", "publisher") ?? (Url() is { } url ? WebAddress.Domain(url) : null);

    private string? Url()
    {
        string?[] stated = [page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), _meta.First("og:url"), _json.Text("url"), _json.Text("mainEntityOfPage")];
        // An address without a path is the site's: templates that state it mean every page.
        return stated.OfType<string>().FirstOrDefault(url => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.PathAndQuery.Length > 1 && WebAddress.Canonical(url) is not null);
    }

    private string? Byline()
    {
        var names = _json.Texts("author") is { Count: > 0 } authors ? authors : [.. _meta.All("author").Concat(_meta.All("article:author"))];
        var byline = string.Join(", ", names.Where(name => !name.Contains("://")).Distinct());
        return byline.Length > 0 ? byline : TextOf("[itemprop=author] [itemprop=name], [itemprop=author], [rel=author], article [class*=byline]");
    }

    private string? Language() => ((string?[])[page.DocumentElement.GetAttribute("lang"), _json.Text("inLanguage"), _meta.First("og:locale", "content-language")])
        .OfType<string>().Select(language => language.Trim().Replace('_', '-')).FirstOrDefault(language => LanguageTag().IsMatch(language));

    private List<string> Keywords()
    {
        var stated = _json.Texts("keywords") is { Count: > 0 } keywords ? keywords : [.. _meta.All("article:tag")];
        stated = stated.Count > 0 ? stated : [_meta.First("news_keywords", "keywords") ?? ""];
        return [.. stated.SelectMany(text => text.Split([',', ';'])).Select(Phrase.Of).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private PartialDate? Date(params ReadOnlySpan<string?> stated)
    {
        foreach (var text in stated)
        {
            if (StatedDate.Parse(text, retrievedAt) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private string? TextOf(string selector) => page.QuerySelectorAll(selector).Select(element => Phrase.Of(element.TextContent)).FirstOrDefault(text => text is not null);

    private string? TimeOf(string selector) => page.QuerySelector(selector) is { } element ? element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent : null;

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
