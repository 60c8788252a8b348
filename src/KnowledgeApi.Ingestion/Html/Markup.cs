using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>Parses markup; scripts are never run and nothing is fetched.</summary>
internal static class Markup
{
    // What walks the tree calls itself for each level, and a deeper one would end the process.
    private const int Deepest = 256;

    public static IHtmlDocument Parse(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        return IsTooDeep(document) ? throw new DocumentFault($"Elements nested deeper than {Deepest}") : document;
    }

    private static bool IsTooDeep(INode root)
    {
        var depth = 0;
        for (var node = root; node is not null && depth <= Deepest;)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                continue;
            }

            while (node is not null && node != root && node.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node == root ? null : node?.NextSibling;
        }

        return depth > Deepest;
    }
}
