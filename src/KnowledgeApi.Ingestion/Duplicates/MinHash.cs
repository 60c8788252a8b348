namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>
/// Finds texts that may be copies by equal bands of their MinHash signatures, made with one permutation:
/// the hashes are dealt to bins, and the least of each bin is one value of the signature.
/// </summary>
internal static class MinHash
{
    public const int Bands = 16;

    private const int Rows = 2;
    private const int Bins = Bands * Rows;
    private const int BinBits = 5;

    /// <summary>The bands of a text; two texts of which half is the same have one in common with a probability of 0.99.</summary>
    public static long[] BandsOf(TextPrint print)
    {
        Span<ulong> signature = stackalloc ulong[Bins];
        signature.Fill(ulong.MaxValue);
        foreach (var hash in print.Hashes)
        {
            ref var least = ref signature[(int)(hash >> (64 - BinBits))];
            least = Math.Min(least, hash);
        }

        FillEmpty(signature);
        var bands = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            bands[band] = (long)Tokens.Mix(Tokens.Mix(signature[band * Rows] + (ulong)band) + signature[band * Rows + 1]);
        }

        return bands;
    }

    /// <summary>A bin that got nothing borrows from the next that did, as in any other text that gave it nothing.</summary>
    private static void FillEmpty(Span<ulong> signature)
    {
        for (var i = 2 * Bins - 1; i >= 0; i--)
        {
            ref var least = ref signature[i % Bins];
            least = least == ulong.MaxValue ? signature[(i + 1) % Bins] : least;
        }
    }
}
