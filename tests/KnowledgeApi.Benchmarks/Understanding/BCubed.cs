using System.Globalization;

namespace KnowledgeApi.Benchmarks.Understanding;

/// <summary>
/// B-cubed precision and recall: of each article, how many of those that it was put together with are of its story,
/// and how many of its story it was put together with; the mean over all articles.
/// </summary>
internal sealed record BCubed(double Precision, double Recall)
{
    public double F1 => 2 * Precision * Recall / (Precision + Recall);

    public static BCubed Of(IReadOnlyList<(string Story, long Event)> articles)
    {
        var events = articles.GroupBy(a => a.Event).ToDictionary(g => g.Key, g => g.Count());
        var stories = articles.GroupBy(a => a.Story).ToDictionary(g => g.Key, g => g.Count());
        var both = articles.GroupBy(a => a).ToDictionary(g => g.Key, g => g.Count());
        return new(articles.Average(a => (double)both[a] / events[a.Event]), articles.Average(a => (double)both[a] / stories[a.Story]));
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"B-cubed precision {Precision:F3}, recall {Recall:F3}, F1 {F1:F3}");
}
