using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>What stands before the noun of a happening: an article, "his", or whose it is by name.</summary>
/// <param name="First">Its first word.</param>
/// <param name="Name">Where the name is, with its "'s"; null where there is none.</param>
internal sealed record Owner(int First, bool IsPossessive, Wording? Name)
{
    private const int LongestName = 5;

    public static Owner? EndingAt(List<WordToken> tokens, int end)
    {
        if (end == 0)
        {
            return null;
        }

        var word = tokens[end - 1].Text;
        if (ReferenceWords.Determiners.Contains(word))
        {
            return new(end - 1, word is "his" or "her" or "their" or "its", null);
        }

        var last = word == "s" && end > 2 && tokens[end - 2].Text is "'" or "’" ? end - 3 : word is "'" or "’" && end > 1 ? end - 2 : -1;
        if (last < 0 || !tokens[last].IsCapital)
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < LongestName && (tokens[first - 1].IsCapital && !DateWords.Prepositions.Contains(tokens[first - 1].Text) || DatedSentence.IsInWord(tokens, first - 1)))
        {
            first--;
        }

        return new(first, true, new(tokens[first].Start, tokens[end - 1].End));
    }
}
