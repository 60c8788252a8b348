namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>What English appends to the name of an owner.</summary>
internal static class Possessives
{
    /// <summary>Whether a token is no more than such an ending.</summary>
    public static bool IsEnding(ReadOnlySpan<char> token) => token is "'s" or "’s" or "'" or "’";

    /// <summary>"Chile" of "Chile's", "Wales" of "Wales'".</summary>
    public static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word) => word is [.. var owner, '\'' or '’', 's'] ? owner : word.TrimEnd("'’");
}
