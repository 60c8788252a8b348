using GraphQL.Execution;
using KnowledgeApi.Graph.Errors;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>The arguments of a connection, checked.</summary>
/// <param name="Path">The field's name: where an error's argument path begins.</param>
/// <param name="Size">How many rows.</param>
/// <param name="Backward">Whether they are counted from the end.</param>
/// <param name="After">The cursor to go on from.</param>
/// <param name="Before">The cursor to stop at.</param>
/// <param name="Where">The filter.</param>
/// <param name="Order">The order asked for.</param>
internal sealed record PageArguments(
    string Path,
    int Size,
    bool Backward,
    string? After,
    string? Before,
    IDictionary<string, object?>? Where,
    IReadOnlyList<IDictionary<string, object?>> Order)
{
    private const int DefaultSize = 25;
    private const int LargestSize = 100;

    public static PageArguments Of(string field, IDictionary<string, ArgumentValue>? arguments)
    {
        object? Value(string name) => arguments is not null && arguments.TryGetValue(name, out var value) ? value.Value : null;
        var (first, last) = ((int?)Value("first"), (int?)Value("last"));
        if (first is not null && last is not null)
        {
            throw new ArgumentError("INVALID_PAGE_SIZE", $"{field}.last", $"'{field}' takes 'first' or 'last', not both.");
        }

        Check($"{field}.first", first);
        Check($"{field}.last", last);
        var order = ((IEnumerable<object?>?)Value("order"))?.OfType<IDictionary<string, object?>>().ToList();
        return new(
            field, first ?? last ?? DefaultSize, last is not null, (string?)Value("after"), (string?)Value("before"),
            (IDictionary<string, object?>?)Value("where"), order ?? []);
    }

    /// <summary>How many rows the arguments ask for at most, be they right or not.</summary>
    public static long SizeOf(IDictionary<string, ArgumentValue>? arguments)
    {
        int? Value(string name) => arguments is not null && arguments.TryGetValue(name, out var value) ? (int?)value.Value : null;
        return Math.Clamp(Value("first") ?? Value("last") ?? DefaultSize, 0, LargestSize);
    }

    /// <summary>The part of the connection that they ask for, in the order of its rows.</summary>
    /// <exception cref="ArgumentError">A cursor is damaged, or of another connection or order.</exception>
    public PageBounds Bounds(RowOrder order)
    {
        return new(Size, Backward, Keys(After, "after"), Keys(Before, "before"));

        IReadOnlyList<object?>? Keys(string? cursor, string argument) =>
            cursor is null ? null : Cursor.Read(cursor, order.Scope, order.Keys, $"{Path}.{argument}");
    }

    private static void Check(string path, int? size)
    {
        if (size is < 1 or > LargestSize)
        {
            throw new ArgumentError("INVALID_PAGE_SIZE", path, $"'{path}' is {size}; it may be 1 to {LargestSize}.");
        }
    }
}
