namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>What of a text stays when it is copied: its runs of words, and its numbers.</summary>
internal sealed class TextPrint
{
    private const int RunLength = 3;
    private const int FewestWords = 40;
    private const int FewestNumbers = 3;

    // Chosen by the benchmark "duplicates": a copy that lost half and had a part reworded is above, a story on the same topic far below.
    private const double SharedRuns = 0.5;

    // Reports made by one template differ in their numbers alone.
    private const double SharedNumbers = 0.7;
    private const double ShortestPart = 0.2;

    private readonly ulong[] _runs;
    private readonly ulong[] _numbers;

    private TextPrint(List<Token> tokens)
    {
        _runs = Sorted(Runs(tokens));
        _numbers = Sorted(tokens.Where(token => token.IsNumber).Select(token => token.Hash));
    }

    /// <summary>The hashes of the runs, in their order.</summary>
    public ReadOnlySpan<ulong> Hashes => _runs;

    /// <summary>The print of a text; null where that is too short to be known again.</summary>
    public static TextPrint? Of(string? text) => text is not null && Tokens.Of(text) is { Count: >= FewestWords } tokens ? new(tokens) : null;

    /// <summary>Whether one text is a copy of the other, cut and reworded at most in part.</summary>
    public bool IsCopyOf(TextPrint other)
    {
        var (shorter, longer) = _runs.Length <= other._runs.Length ? (this, other) : (other, this);
        return shorter._runs.Length >= ShortestPart * longer._runs.Length
            && Shared(shorter._runs, longer._runs) >= SharedRuns * shorter._runs.Length
            && HaveSameNumbers(_numbers, other._numbers);
    }

    private static bool HaveSameNumbers(ulong[] one, ulong[] other) =>
        Math.Min(one.Length, other.Length) is var fewer && (fewer < FewestNumbers || Shared(one, other) >= SharedNumbers * fewer);

    private static IEnumerable<ulong> Runs(List<Token> tokens)
    {
        for (var i = RunLength; i <= tokens.Count; i++)
        {
            yield return Tokens.Mix(Tokens.Mix(Tokens.Mix(tokens[i - 3].Hash) + tokens[i - 2].Hash) + tokens[i - 1].Hash);
        }
    }

    private static ulong[] Sorted(IEnumerable<ulong> hashes)
    {
        ulong[] sorted = [.. hashes];
        Array.Sort(sorted);
        var kept = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return sorted[..kept];
    }

    private static int Shared(ulong[] one, ulong[] other)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            shared += one[i] == other[j] ? 1 : 0;
            var (left, right) = (one[i], other[j]);
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return shared;
    }
}
