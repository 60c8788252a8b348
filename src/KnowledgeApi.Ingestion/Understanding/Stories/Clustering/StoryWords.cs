using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>The words of texts as stories are compared by them: folded, without their English endings, as numbers.</summary>
internal static class StoryWords
{
    private const int ShortestWord = 2;

    private const int LongOfWord = 12;

    /// <summary>The terms of a text's first words.</summary>
    public static IEnumerable<uint> Of(string text, int most) =>
        from word in NameWords.Of(text.Length <= most * LongOfWord ? text : text[..(most * LongOfWord)]).Take(most)
        where word.Folded.Length >= ShortestWord || NameWords.IsUnspaced(word.Folded[0])
        select Term(word.Folded);

    public static uint Term(string folded) => Hash.Of(Stem(folded));

    /// <summary>Near enough for words of one root to meet: "shootings" and "shooting", "declared" and "declaration".</summary>
    internal static ReadOnlySpan<char> Stem(string folded)
    {
        ReadOnlySpan<char> word = folded;
        if (char.IsAsciiDigit(word[0]))
        {
            return word;
        }

        word = word switch
        {
            { Length: > 4 } when word.EndsWith("ies") => word[..^3],
            { Length: > 4 } when word.EndsWith("sses") || word.EndsWith("shes") || word.EndsWith("ches") || word.EndsWith("xes") => word[..^2],
            { Length: > 3 } when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
            _ => word,
        };
        word = word switch
        {
            { Length: > 5 } when word.EndsWith("ing") => word[..^3],
            { Length: > 4 } when word.EndsWith("ed") => word[..^2],
            _ => word,
        };
        word = word is { Length: > 9 } && word.EndsWith("ment") ? word[..^4] : word;
        word = word is { Length: > 4 } && word[^1] == 'e' || word is { Length: > 3 } && word[^1] == 'y' ? word[..^1] : word;
        word = word is { Length: > 7 } && word.EndsWith("ion") ? word[..^3] : word;
        word = word is { Length: > 6 } && word.EndsWith("at") ? word[..^2] : word;
        return word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;
    }
}
