using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Tells whether a text is in English, by the small words that every such text is full of (Grefenstette, Comparing Two Language Identification Schemes, 1995).</summary>
internal static class English
{
    private const int Fewest = 30;
    private const int Most = 300;
    private const double LeastShare = 0.03;

    // None of them is as frequent in another language that is written in these letters.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small =
        "the and of with that from said his their which were has this been"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text is, by its first few hundred words; of one too short to tell it is taken as given.</summary>
    public static bool IsLanguageOf(ReadOnlySpan<char> text)
    {
        var (words, small) = (0, 0);
        for (var start = StartOfWord(text, 0); start < text.Length && words < Most; words++)
        {
            var end = EndOfWord(text, start);
            small += Small.Contains(text[start..end]) ? 1 : 0;
            start = StartOfWord(text, end);
        }

        return words < Fewest || small >= LeastShare * words;
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !char.IsLetter(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && char.IsLetter(text[from]))
        {
            from++;
        }

        return from;
    }
}
