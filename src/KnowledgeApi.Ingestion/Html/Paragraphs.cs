using System.Text;
using AngleSharp.Dom;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>The text of markup, a paragraph a line.</summary>
internal static class Paragraphs
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q",
        "ruby", "rb", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "figure", "figcaption", "aside", "nav", "form", "button", "svg", "iframe",
        "video", "audio", "object", "head", "rt", "rp",
    };

    public static string? Of(INode node)
    {
        var paragraphs = new List<string?>();
        var paragraph = new StringBuilder();
        Walk(node, paragraphs, paragraph);
        End(paragraphs, paragraph);
        return Phrase.Paragraphs(paragraphs);
    }

    /// <summary>The paragraphs of text that may hold markup.</summary>
    public static string? OfText(string? text) => text switch
    {
        null => null,
        _ when text.Contains('<') || text.Contains('&') => Of(Markup.Parse(text.Replace("\n", "<br>")).Body!),
        _ => Phrase.Paragraphs(text.Split('\n')),
    };

    private static void Walk(INode node, List<string?> paragraphs, StringBuilder paragraph)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                paragraph.Append(text.Data);
            }
            else if (child is IElement element && !Silent.Contains(element.LocalName))
            {
                WalkElement(element, paragraphs, paragraph);
            }
        }
    }

    private static void WalkElement(IElement element, List<string?> paragraphs, StringBuilder paragraph)
    {
        var isBlock = !Inline.Contains(element.LocalName);
        if (isBlock)
        {
            End(paragraphs, paragraph);
        }

        Walk(element, paragraphs, paragraph);
        if (isBlock)
        {
            End(paragraphs, paragraph);
        }
    }

    private static void End(List<string?> paragraphs, StringBuilder paragraph)
    {
        paragraphs.Add(paragraph.ToString());
        paragraph.Clear();
    }
}
