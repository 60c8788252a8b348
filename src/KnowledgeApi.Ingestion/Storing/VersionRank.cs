namespace KnowledgeApi.Ingestion.Storing;

/// <summary>What decides which of two versions of an article stands.</summary>
/// <param name="Time">When it was modified, or else retrieved, in milliseconds of the Unix epoch.</param>
/// <param name="Words">The length of its body.</param>
internal readonly record struct VersionRank(long Time, int Words)
{
    // Whoever writes a record by hand, and no time into it, knows better than a page that was fetched.
    public const long ByHand = long.MaxValue;

    /// <summary>Below that of any version.</summary>
    public static readonly VersionRank None = new(long.MinValue, 0);

    /// <summary>The newer stands, unless its body is missing or less than half as long.</summary>
    public bool StandsOver(VersionRank other) => 2L * Words >= other.Words && (2L * other.Words < Words || Time >= other.Time);
}
