namespace KnowledgeApi.Benchmarks.Generation;

/// <summary>Picks ids as news picks its subjects: the n-th most frequent comes up in proportion to 1/n.</summary>
internal sealed class Skewed(Random random, int count)
{
    // A prime spreads the frequent over all ids, so that they do not share the pages of the first rows.
    private const long Spread = 7919;

    public long Next()
    {
        var rank = (long)Math.Pow(count + 1, random.NextDouble()) - 1;
        return rank * Spread % count + 1;
    }

    /// <summary>Different ids, fewer where the frequent come up again too often.</summary>
    public HashSet<long> Some(int atMost)
    {
        var picked = new HashSet<long>();
        for (var attempt = 0; picked.Count < atMost && attempt < atMost * 4; attempt++)
        {
            picked.Add(Next());
        }

        return picked;
    }
}
