namespace KnowledgeApi.Graph.Sql;

/// <summary>Puts conditions together.</summary>
internal static class Conditions
{
    public const string True = "TRUE";

    // A chain nests one level for each of its members, and SQLite takes a thousand levels.
    private const int LongestChain = 16;

    public static string All(IEnumerable<string> conditions)
    {
        var all = conditions.Where(condition => condition != True).ToList();
        return all.Count == 0 ? True : Chain(all, " AND ");
    }

    public static string Any(IEnumerable<string> conditions)
    {
        var any = conditions.ToList();
        return any.Count == 0 ? "FALSE" : Chain(any, " OR ");
    }

    /// <summary>The opposite: true also where the condition's value is missing.</summary>
    public static string Not(string condition) => $"NOT COALESCE({condition}, FALSE)";

    private static string Chain(IReadOnlyList<string> conditions, string and) =>
        conditions.Count == 1 ? conditions[0]
        : conditions.Count <= LongestChain ? $"({string.Join(and, conditions)})"
        : Chain([.. conditions.Chunk(LongestChain).Select(part => Chain(part, and))], and);
}
