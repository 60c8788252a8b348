namespace KnowledgeApi.Graph.Sql;

/// <summary>The rows behind a row in an order, as a condition that an index serves at any depth.</summary>
internal static class Keyset
{
    /// <param name="keys">The order.</param>
    /// <param name="missing">Which keys of the row to go on from are missing.</param>
    /// <param name="operand">The parameter that holds a key of that row.</param>
    /// <param name="row">The row that the condition is on.</param>
    public static string Behind(IReadOnlyList<SortKey> keys, MissingKeys missing, Func<int, string> operand, LinkedRow row)
    {
        var sql = keys.Select(key => key.Sql(row)).ToList();
        var operands = keys.Select((_, i) => missing.Has(i) ? "NULL" : operand(i)).ToList();
        return CanCompareRows(keys)
            ? $"({string.Join(", ", sql)}) {(keys[0].Descending ? "<" : ">")} ({string.Join(", ", operands)})"
            : Lexicographic(keys, missing, sql, operands);
    }

    /// <summary>A row comparison seeks straight to its place, but knows one direction only and no missing values.</summary>
    private static bool CanCompareRows(IReadOnlyList<SortKey> keys) =>
        keys.All(key => !key.IsNullable && key.Descending == keys[0].Descending);

    private static string Lexicographic(
        IReadOnlyList<SortKey> keys, MissingKeys missing, List<string> sql, List<string> operands)
    {
        var condition = "FALSE";
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var strictly = Strictly(keys[i], sql[i], operands[i], missing.Has(i));
            condition = $"({strictly} OR ({sql[i]} IS {operands[i]} AND {condition}))";
        }

        return condition;
    }

    /// <summary>A missing value is the smallest.</summary>
    private static string Strictly(SortKey key, string sql, string operand, bool isMissing) => (key.Descending, isMissing) switch
    {
        (true, true) => "FALSE",
        (true, false) => key.IsNullable ? $"({sql} < {operand} OR {sql} IS NULL)" : $"{sql} < {operand}",
        (false, true) => $"{sql} IS NOT NULL",
        (false, false) => $"{sql} > {operand}",
    };
}
