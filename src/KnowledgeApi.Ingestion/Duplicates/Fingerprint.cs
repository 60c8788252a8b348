namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>What of a text stays when it is copied: its runs of words, and its numbers.</summary>
internal sealed class Fingerprint
{
    private const int RunLength = 3;

    // Longer, for what finds a text has to be rare among all that are stored.
    private const int MarkLength = 5;
    private const int FewestWords = 40;
    private const int FewestNumbers = 3;

    // The benchmark "duplicates" bears it out: copies that were cut and reworded in part are above, stories on one topic far below.
    private const double SharedRuns = 0.5;

    // Reports made by one template differ in their numbers alone.
    private const double SharedNumbers = 0.7;
    private const double ShortestPart = 0.2;

    private readonly Lazy<ulong[]> _runs;
    private readonly Lazy<ulong[]> _numbers;

    private Fingerprint(List<Token> tokens)
    {
        // Needed of those few texts that are compared.
        _runs = new(() => Sorted(Shingles.Of(tokens, RunLength)));
        _numbers = new(() => Sorted(tokens.Where(token => token.IsNumber).Select(token => token.Hash)));
        Marks = MinHash.Of(Shingles.Of(tokens, MarkLength));
    }

    /// <summary>By which texts that may be copies are found.</summary>
    public long[] Marks { get; }

    /// <summary>The print of a text; null where that is too short to be known again.</summary>
    public static Fingerprint? Of(string? text) => text is not null && Tokens.Of(text) is { Count: >= FewestWords } tokens ? new(tokens) : null;

    /// <summary>What is to be kept of the text where its runs would be too much.</summary>
    public Sketch Sketch() => new(_runs.Value);

    /// <summary>Whether one text is a copy of the other, cut and reworded at most in part.</summary>
    public bool IsCopyOf(Fingerprint other) => Shorter(_runs.Value.Length, other._runs.Value.Length) is { } shorter
        && Shared(_runs.Value, other._runs.Value) >= SharedRuns * shorter && HaveSameNumbers(_numbers.Value, other._numbers.Value);

    /// <summary>Whether one text may be a copy of the other, of which there is a sketch; where it may not, it is none.</summary>
    public bool MayBeCopyOf(Sketch other) => Shorter(_runs.Value.Length, other.Runs) is { } shorter && other.MostShared(_runs.Value) >= SharedRuns * shorter;

    /// <summary>How many runs the shorter text has; null where the longer has too many more.</summary>
    private static int? Shorter(int runs, int otherRuns) =>
        Math.Min(runs, otherRuns) is var shorter && shorter >= ShortestPart * Math.Max(runs, otherRuns) ? shorter : null;

    private static bool HaveSameNumbers(ulong[] one, ulong[] other) =>
        Math.Min(one.Length, other.Length) is var fewer && (fewer < FewestNumbers || Shared(one, other) >= SharedNumbers * fewer);

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
