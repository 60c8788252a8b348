namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>Hashes that are the same in every process, unlike the runtime's: the model is made of them.</summary>
internal static class Hash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    public static uint Mix(uint a, uint b)
    {
        var hash = (a ^ 0x9E3779B9) * 0x85EBCA6B ^ (b + 0x7F4A7C15) * 0xC2B2AE35;
        return (hash ^ hash >> 15) * 0x2C1B3C6D;
    }
}
