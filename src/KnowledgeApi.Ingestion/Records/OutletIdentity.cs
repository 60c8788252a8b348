using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

/// <summary>
/// What is the same in all the ways in which an outlet is written: "The Korea Herald", "Korea Herald" and
/// "koreaherald.com" have the letters "koreaherald" in common.
/// </summary>
internal static class OutletIdentity
{
    private const string Article = "the";
    private const int ShortestName = 3;

    public static string Of(string text)
    {
        var name = Letters(WebAddress.AsDomain(text) is { } domain ? WebHost.Label(domain) : text);
        return name.StartsWith(Article, StringComparison.Ordinal) && name.Length >= Article.Length + ShortestName ? name[Article.Length..]
            : name.Length > 0 ? name : FoldedText.Fold(text);
    }

    /// <summary>Whether a domain may be the named outlet's own: "nytimes.com" abbreviates "The New York Times".</summary>
    public static bool IsAbbreviatedBy(string name, string domain)
    {
        var (label, letters, at) = (Letters(WebHost.Label(domain)), Letters(name), 0);
        label = letters.StartsWith(Article, StringComparison.Ordinal) && !label.StartsWith(Article, StringComparison.Ordinal) ? Article + label : label;
        foreach (var letter in letters)
        {
            at += at < label.Length && label[at] == letter ? 1 : 0;
        }

        return at > 0 && at == label.Length;
    }

    private static string Letters(string text) => string.Concat(FoldedText.Fold(text).Where(char.IsLetterOrDigit));
}
