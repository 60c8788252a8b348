using AngleSharp.Html.Dom;
using KnowledgeApi.Ingestion.Text;
using SmartReader;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>The text of a page's article.</summary>
internal static class PageBody
{
    // Below it a text that was found in the page is a teaser of the one that is stated.
    private const double Complete = 0.7;

    // Of a notice that is no article.
    private const int Shortest = 80;

    public static string? Of(IHtmlDocument page, JsonLd json)
    {
        var stated = Paragraphs.OfText(json.Prose("articleBody"));
        if (stated?.Contains('\n') == true)
        {
            return stated;
        }

        // Stated texts often run all paragraphs together: the page itself shows where they end.
        // Looked for first: readability takes the page apart.
        var largest = Largest(page);
        var shown = page.QuerySelector("[itemprop=articleBody]") is { } marked ? Paragraphs.Of(marked) : Readable(page) ?? largest;
        return shown is not null && shown.Length >= (stated?.Length ?? 0) * Complete ? shown : stated ?? shown;
    }

    /// <summary>The paragraphs that most text of the page stands in: a short article is too little for readability.</summary>
    private static string? Largest(IHtmlDocument page) => page.QuerySelectorAll("p")
        .Where(paragraph => paragraph.Closest("nav, aside, footer, header, form, figure") is null)
        .GroupBy(paragraph => paragraph.ParentElement)
        .Select(group => Phrase.Paragraphs(group.Select(paragraph => paragraph.TextContent)))
        .Where(text => text?.Length >= Shortest)
        .MaxBy(text => text!.Length);

    private static string? Readable(IHtmlDocument page)
    {
        using var reader = new Reader("http://localhost/", page) { DisableJSONLD = true, ContinueIfNotReadable = false };
        var article = reader.GetArticle();
        return article.IsReadable ? Paragraphs.Of(Markup.Parse(article.Content).Body!) : null;
    }
}
