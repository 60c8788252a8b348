namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Hashes that are the same in every process, unlike the runtime's: the model is made of them.</summary>
internal static class Hash
{
    // Fowler, Noll and Vo's, for 32 bits.
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    /// <summary>One number for two, in which each bit of either changes about half of the bits.</summary>
    public static uint Mix(uint a, uint b)
    {
        var hash = (a ^ 0x9E3779B9) * 0x85EBCA6B ^ (b + 0x7F4A7C15) * 0xC2B2AE35;
        return (hash ^ hash >> 15) * 0x2C1B3C6D;
    }
}
