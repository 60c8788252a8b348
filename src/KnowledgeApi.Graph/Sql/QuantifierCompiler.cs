using KnowledgeApi.Graph.Declarations;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Compiles what the members of a list have to meet: some, all, none, any and their count.</summary>
internal sealed class QuantifierCompiler(SqlParameters parameters)
{
    private readonly OperatorCompiler _operators = new(parameters);

    /// <param name="value">The quantifiers.</param>
    /// <param name="path">Where they stand.</param>
    /// <param name="some">What becomes of some, given its filter, the condition that a member exists, and its place.</param>
    /// <param name="onItem">The condition on one member, given a filter and its place.</param>
    /// <param name="rows">The members that meet a condition.</param>
    public string Compile(
        Filter value,
        string path,
        Func<Filter, string, string, string> some,
        Func<Filter, string, string> onItem,
        Func<string, (string From, string Where)> rows)
    {
        return Conditions.All(value.Where(entry => entry.Value is not null).Select(entry =>
        {
            var at = $"{path}.{entry.Key}";
            return entry.Key switch
            {
                "some" => some((Filter)entry.Value!, Exists(onItem((Filter)entry.Value!, at)), at),
                "none" => $"NOT {Exists(onItem((Filter)entry.Value!, at))}",
                "all" => $"NOT {Exists(Conditions.Not(onItem((Filter)entry.Value!, at)))}",
                "any" => (bool)entry.Value! ? Exists(Conditions.True) : $"NOT {Exists(Conditions.True)}",
                "count" => _operators.Compile($"({Select("COUNT(*)", Conditions.True)})", ValueKind.Int, (Filter)entry.Value!, at),
                _ => throw new InvalidOperationException(entry.Key),
            };
        }));

        string Exists(string condition) => $"EXISTS ({Select("1", condition)})";

        string Select(string what, string condition)
        {
            var (from, where) = rows(condition);
            return $"SELECT {what} FROM {from} WHERE {where}";
        }
    }
}
