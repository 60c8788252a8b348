using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Aggregator;

/// <summary>The parts of an aggregator's page: a main article, the page's own furniture, and excerpts of related articles.</summary>
/// <param name="Main">The lines of the main article.</param>
/// <param name="Furniture">What the page says for itself: hashtags, offers, comments.</param>
/// <param name="Related">The related articles.</param>
internal sealed partial record AggregatorPage(IReadOnlyList<TextLine> Main, IReadOnlyList<TextLine> Furniture, IReadOnlyList<RelatedArticle> Related)
{
    private static readonly string[] FurnitureBegins = ["Hashtags", "Try Our AI Features", "Comments", "Related Articles"];

    public static bool IsOne(IReadOnlyList<TextLine> lines) =>
        RelatedArticle.BeginsIn(lines).Any() || lines.Where(IsFurniture).Select(line => line.Text).Distinct().Count() > 1;

    public static AggregatorPage Of(IReadOnlyList<TextLine> lines)
    {
        var begins = RelatedArticle.BeginsIn(lines).Append(lines.Count).ToList();
        var above = lines.Take(begins[0]).ToList();
        var furniture = above.FindIndex(IsFurniture);
        var main = furniture < 0 ? above.Count : furniture;
        return new(above[..main], above[main..], [.. begins.Zip(begins.Skip(1), (from, to) => RelatedArticle.Of([.. lines.Take(from..to)]))]);
    }

    /// <summary>What the aggregator calls itself.</summary>
    public string? Name => Furniture.Select(line => Offer().Match(line.Text)).FirstOrDefault(m => m.Success)?.Groups[1].Value;

    /// <summary>The main article's subjects.</summary>
    public List<string> Hashtags() =>
        [.. Furniture.SelectMany(line => Hashtag().Matches(line.Text)).Select(m => m.Groups[1].Value).Distinct()];

    private static bool IsFurniture(TextLine line) => FurnitureBegins.Contains(line.Text) || Offer().IsMatch(line.Text);

    [GeneratedRegex("^Explore what (.+) AI can do for you:?$")]
    private static partial Regex Offer();

    [GeneratedRegex(@"(?<!\S)#(\w+)")]
    private static partial Regex Hashtag();
}
