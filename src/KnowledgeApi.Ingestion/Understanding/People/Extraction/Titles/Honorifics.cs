using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>What stands between an office and a name, or is put before a name out of respect: "Police spokesman SP Amadi", "the Rt Revd Amadi".</summary>
internal static class Honorifics
{
    private const int LongestForm = 16;

    private static readonly WordFile Words = new("honorifics.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Forms = Words.Lookup("honorifics");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ranks = Words.Lookup("ranks");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Foreign = Words.Lookup("foreign");

    /// <summary>The first of the honorifics and ranks that lead to a name; the name's own first word where none does.</summary>
    public static int Before(ReadSentence sentence, int name)
    {
        var first = name;
        while (first > 0 && (Is(sentence, first - 1, Forms) || Is(sentence, first - 1, Ranks)))
        {
            first--;
        }

        // "The bishop, the Rt Revd Amadi".
        return first < name && sentence.Word(first).ToString().TrimEnd('.') is "Rt" or "Right" or "Revd" or "Rev" or "Most" or "Very" or "Hon" && sentence.Word(first - 1) is "the" or "The" ? first - 1 : first;
    }

    public static bool Is(ReadSentence sentence, int token) => Is(sentence, token, Forms);

    public static bool IsRank(ReadSentence sentence, int token) => Is(sentence, token, Ranks);

    /// <summary>Whether no name begins with it: the tagger takes some for given names.</summary>
    public static bool LeadsToName(ReadSentence sentence, int token) => Is(sentence, token, Foreign);

    private static bool Is(ReadSentence sentence, int token, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> forms)
    {
        Span<char> lower = stackalloc char[LongestForm];
        var word = sentence.Word(token).TrimEnd('.');
        return word.Length <= LongestForm && sentence.IsCapitalised(token) && forms.Contains(lower[..word.ToLowerInvariant(lower)]);
    }
}
