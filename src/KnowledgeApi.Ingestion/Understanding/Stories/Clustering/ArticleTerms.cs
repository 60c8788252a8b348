namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>The terms of an article and how much each counts in it, however common it is elsewhere.</summary>
internal sealed record ArticleTerms(IReadOnlyDictionary<uint, float> Weights)
{
    private const int LongestText = 400;
    private const float InHeadline = 3;

    public static ArticleTerms Of(string headline, string text)
    {
        var weights = StoryWords.Of(text, LongestText).CountBy(term => term).ToDictionary(term => term.Key, term => 1 + MathF.Log(term.Value));
        foreach (var term in StoryWords.Of(headline, LongestText).Distinct())
        {
            weights[term] = weights.GetValueOrDefault(term) + InHeadline;
        }

        return new(weights);
    }
}
