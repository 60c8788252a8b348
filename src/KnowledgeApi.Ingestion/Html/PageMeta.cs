using AngleSharp.Dom;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>What a page says of itself in meta elements: Open Graph, its kin, and the older names.</summary>
internal sealed class PageMeta(IParentNode page)
{
    private readonly ILookup<string, string> _values = page.QuerySelectorAll("meta[content]")
        .SelectMany(meta => Names(meta).Select(name => (name, content: Phrase.Of(meta.GetAttribute("content")))))
        .Where(pair => pair.content is not null)
        .ToLookup(pair => pair.name, pair => pair.content!, StringComparer.OrdinalIgnoreCase);

    /// <summary>The first of the names that has a value.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values[name].FirstOrDefault() is { } value)
            {
                return value;
            }
        }

        return null;
    }

    public IEnumerable<string> All(string name) => _values[name];

    private static IEnumerable<string> Names(IElement meta) =>
        ((string?[])[meta.GetAttribute("property"), meta.GetAttribute("name"), meta.GetAttribute("itemprop"), meta.GetAttribute("http-equiv")]).OfType<string>();
}
