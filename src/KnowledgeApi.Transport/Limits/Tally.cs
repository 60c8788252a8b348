namespace KnowledgeApi.Transport.Limits;

/// <summary>What a selection set amounts to with its fragments expanded.</summary>
internal readonly record struct Tally(long Fields, long IntrospectionFields, long Aliases, long Directives, int Depth)
{
    // Far above any limit, and far enough below the largest number that two such sums still add.
    private const long Ceiling = long.MaxValue / 4;

    public static Tally operator +(Tally one, Tally other) => new(
        Sum(one.Fields, other.Fields),
        Sum(one.IntrospectionFields, other.IntrospectionFields),
        Sum(one.Aliases, other.Aliases),
        Sum(one.Directives, other.Directives),
        Math.Max(one.Depth, other.Depth));

    private static long Sum(long one, long other) => Math.Min(one + other, Ceiling);
}
