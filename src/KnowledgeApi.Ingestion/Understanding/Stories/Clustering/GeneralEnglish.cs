using System.Collections.Frozen;
using System.Globalization;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>How common words are in English at large: what is known of them before the first article.</summary>
internal static class GeneralEnglish
{
    // An article counts as so many of the sentences that were counted: it keeps to one subject.
    private const double SentencesPerArticle = 8;
    private const double Sentences = 8437;

    private static readonly FrozenDictionary<uint, float> Shares = Read();

    /// <summary>The share of articles that have the term.</summary>
    public static float ShareOf(uint term) => Shares.GetValueOrDefault(term);

    private static FrozenDictionary<uint, float> Read()
    {
        var counts = new Dictionary<uint, double>();
        foreach (var line in Resource.Lines("general-english.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var term = StoryWords.Term(line[..space]);
            counts[term] = counts.GetValueOrDefault(term) + int.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture);
        }

        return counts.ToFrozenDictionary(c => c.Key, c => (float)(1 - Math.Pow(1 - Math.Min(1, c.Value / Sentences), SentencesPerArticle)));
    }
}
