namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>
/// MinHash with one permutation: hashes are dealt to bins, and the least of each bin is a mark of the text. Two texts share
/// each of their marks with a probability that is the part of their runs that they share.
/// </summary>
internal static class MinHash
{
    public const int Marks = 10;

    /// <summary>Two texts that share half of their runs have so many marks in common with a probability of 0.99, two that share one in thirty with 0.04.</summary>
    public const int MarksOfCopies = 2;

    public static long[] Of(IEnumerable<ulong> hashes)
    {
        Span<ulong> least = stackalloc ulong[Marks];
        least.Fill(ulong.MaxValue);
        foreach (var hash in hashes)
        {
            var bin = (int)Math.BigMul(hash, Marks, out var rest);
            least[bin] = Math.Min(least[bin], rest);
        }

        FillEmpty(least);
        var marks = new long[Marks];
        for (var bin = 0; bin < Marks; bin++)
        {
            marks[bin] = (long)Tokens.Mix(least[bin] + (ulong)bin);
        }

        return marks;
    }

    /// <summary>A bin that got nothing borrows from the next that did, as in any other text that gave it nothing.</summary>
    private static void FillEmpty(Span<ulong> least)
    {
        for (var i = 2 * Marks - 1; i >= 0; i--)
        {
            least[i % Marks] = least[i % Marks] == ulong.MaxValue ? least[(i + 1) % Marks] : least[i % Marks];
        }
    }
}
