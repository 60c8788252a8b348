using AngleSharp.Html.Dom;
using SmartReader;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>The text of a page's article.</summary>
internal static class PageBody
{
    // Below it a text that was found in the page is a teaser of the one that is stated.
    private const double Complete = 0.7;

    public static string? Of(IHtmlDocument page, JsonLd json)
    {
        var stated = Paragraphs.OfText(json.Prose("articleBody"));
        if (stated?.Contains('\n') == true)
        {
            return stated;
        }

        // Stated texts often run all paragraphs together: the page itself shows where they end.
        var shown = page.QuerySelector("[itemprop=articleBody]") is { } marked ? Paragraphs.Of(marked) : Readable(page);
        return shown is not null && shown.Length >= (stated?.Length ?? 0) * Complete ? shown : stated ?? shown;
    }

    private static string? Readable(IHtmlDocument page)
    {
        using var reader = new Reader("http://localhost/", page) { DisableJSONLD = true, ContinueIfNotReadable = false };
        var article = reader.GetArticle();
        return article.IsReadable ? Paragraphs.Of(Markup.Parse(article.Content).Body!) : null;
    }
}
