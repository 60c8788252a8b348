using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>
/// Names events by the headline that is most like all of their articles' headlines. Of many the first published are
/// compared, by how rare words are in English at large: so the name is the same in whichever order they came in.
/// </summary>
internal sealed partial class StoryNames(Statements statements)
{
    private const int MostHeadlines = 24;
    private const int LongestHeadline = 100;
    private const double OfTeaser = 0.7;

    private readonly Statement _headlines = statements.Prepare(
        $"""
        SELECT a."Headline" FROM (
            SELECT "ArticleId", "IndexedAt", "Wording" FROM "{WorkingTables.StoryMembers}" WHERE "EventId" = $1 AND "ArticleId" IS NOT NULL ORDER BY "IndexedAt", "Wording" LIMIT {MostHeadlines}) m
        JOIN "Articles" a ON a."Id" = m."ArticleId" ORDER BY m."IndexedAt", m."Wording"
        """, 1);

    /// <summary>Null where no article reports the event.</summary>
    public string? Of(long @event)
    {
        var headlines = _headlines.List(row => row.GetString(0), @event).ConvertAll(text => (Text: text, Terms: Terms(text)));
        return headlines.Count == 0 ? null : headlines.MaxBy(one => headlines.Sum(other => Cosine(one.Terms, other.Terms)) * (Teaser().IsMatch(one.Text) ? OfTeaser : 1)).Text;
    }

    private static Dictionary<uint, double> Terms(string headline)
    {
        var rarities = StoryWords.Of(headline, LongestHeadline).Distinct().ToDictionary(term => term, term => -Math.Log(GeneralEnglish.ShareOf(term) + 0.0005));
        var length = Math.Sqrt(rarities.Values.Sum(rarity => rarity * rarity));
        return rarities.ToDictionary(term => term.Key, term => length == 0 ? 0 : term.Value / length);
    }

    private static double Cosine(Dictionary<uint, double> one, Dictionary<uint, double> other) => one.Sum(term => term.Value * other.GetValueOrDefault(term.Key));

    // What asks or calls to watch does not say what happened.
    [GeneratedRegex(@"\?\s*$|^(who|what|why|how|when|where|watch|live|photos?|video|is|are|opinion|analysis|explainer|factbox|timeline)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Teaser();
}
