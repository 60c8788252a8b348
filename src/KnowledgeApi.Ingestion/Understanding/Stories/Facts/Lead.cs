using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>The first sentences of an article's body, which say what it reports.</summary>
/// <param name="Start">Where they begin in the body.</param>
/// <param name="FirstEnd">Where the first of them ends.</param>
/// <param name="End">Where they end.</param>
internal readonly record struct Lead(int Start, int FirstEnd, int End)
{
    private const int Most = 2;
    private const int FewestWords = 6;
    private const int Longest = 800;

    /// <summary>Null where the body has no sentence long enough; captions are passed over.</summary>
    public static Lead? Of(string body)
    {
        var sentences = Sentences.Of(body).Where(s => IsProse(body.AsSpan(s.Start, s.End - s.Start))).Take(Most).ToList();
        return sentences.Count == 0
            ? null
            : new(sentences[0].Start, sentences[0].End, Math.Min(sentences[^1].End, sentences[0].Start + Math.Max(Longest, sentences[0].End - sentences[0].Start)));
    }

    private static bool IsProse(ReadOnlySpan<char> sentence) =>
        sentence.Count(' ') >= FewestWords - 1 && !sentence.StartsWith("FILE") && !sentence.Contains("(Photo", StringComparison.OrdinalIgnoreCase) && sentence[0] != '(';
}
