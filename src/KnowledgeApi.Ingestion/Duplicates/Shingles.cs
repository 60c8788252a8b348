namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>The runs of a text: so many words that stand one behind the other.</summary>
internal static class Shingles
{
    // 2^64 by the golden ratio: multiples of it lie far apart.
    private const ulong Golden = 0x9E3779B97F4A7C15;

    public static IEnumerable<ulong> Of(List<Token> tokens, int length)
    {
        for (var end = length; end <= tokens.Count; end++)
        {
            var hash = 0UL;
            for (var i = end - length; i < end; i++)
            {
                hash = (hash + tokens[i].Hash) * Golden;
                hash ^= hash >> 32;
            }

            yield return Tokens.Mix(hash);
        }
    }
}
