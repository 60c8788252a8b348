using KnowledgeApi.Ingestion.Understanding.People;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>The terms of an article and how much each counts in it, however common it is elsewhere.</summary>
internal sealed record ArticleTerms(IReadOnlyDictionary<uint, float> Weights)
{
    private const int LongestLead = 60;
    private const int LongestText = 400;
    private const float InHeadline = 3;
    private const float InLead = 1;
    private const float OfName = 1.5f;
    private const int ShortestName = 3;

    public static ArticleTerms Of(string headline, string text)
    {
        var inHeadline = StoryWords.Of(headline, LongestText).ToList();
        var inText = StoryWords.Of(text, LongestText).ToList();
        var counts = inText.GroupBy(word => word.Term).ToDictionary(same => same.Key, same => 1 + MathF.Log(same.Count()));
        Add(counts, inHeadline, InHeadline);
        Add(counts, inText.Take(LongestLead), InLead);
        foreach (var name in Names(headline, inHeadline, text, inText))
        {
            counts[name] *= OfName;
        }

        return new(counts);
    }

    private static void Add(Dictionary<uint, float> weights, IEnumerable<(NameWord Word, uint Term)> words, float weight)
    {
        foreach (var term in words.Select(word => word.Term).Distinct())
        {
            weights[term] = weights.GetValueOrDefault(term) + weight;
        }
    }

    // What is never written small in the article is a name.
    private static IEnumerable<uint> Names(string headline, List<(NameWord Word, uint Term)> inHeadline, string text, List<(NameWord Word, uint Term)> inText)
    {
        var small = inText.Where(w => !char.IsUpper(text[w.Word.Start])).Select(w => w.Term).ToHashSet();
        var capital = inText.Where(w => char.IsUpper(text[w.Word.Start])).Concat(inHeadline.Where(w => char.IsUpper(headline[w.Word.Start])));
        return capital.Where(w => w.Word.Folded.Length >= ShortestName && !small.Contains(w.Term)).Select(w => w.Term).Distinct();
    }
}
