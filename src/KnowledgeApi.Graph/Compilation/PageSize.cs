using GraphQL.Execution;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>How many rows of a connection are asked for, and whether from its end.</summary>
internal readonly record struct PageSize(int Rows, bool Backward)
{
    private const int Default = 25;
    private const int Largest = 100;

    /// <exception cref="PageSizeError">No page may have that size.</exception>
    public static PageSize Of(string field, IDictionary<string, ArgumentValue>? arguments)
    {
        var (first, last) = (Argument(field, "first", arguments), Argument(field, "last", arguments));
        return first is null || last is null
            ? new(first ?? last ?? Default, last is not null)
            : throw new PageSizeError($"{field}.last", $"'{field}' takes 'first' or 'last', not both.");
    }

    private static int? Argument(string field, string name, IDictionary<string, ArgumentValue>? arguments)
    {
        var rows = arguments is not null && arguments.TryGetValue(name, out var value) ? (int?)value.Value : null;
        return rows is < 1 or > Largest ? throw new PageSizeError($"{field}.{name}", $"'{field}.{name}' is {rows}; it may be 1 to {Largest}.") : rows;
    }
}
