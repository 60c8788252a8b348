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
    public static PageArguments Of(string field, IDictionary<string, ArgumentValue>? arguments)
    {
        object? Value(string name) => arguments is not null && arguments.TryGetValue(name, out var value) ? value.Value : null;
        var (rows, backward) = PageSize.Of(field, arguments);
        var order = ((IEnumerable<object?>?)Value("order"))?.OfType<IDictionary<string, object?>>().ToList();
        return new(
            field, rows, backward, (string?)Value("after"), (string?)Value("before"), (IDictionary<string, object?>?)Value("where"), order ?? []);
    }

    /// <summary>The part of the connection that they ask for, in the order of its rows.</summary>
    /// <exception cref="ArgumentError">A cursor is damaged, or of another connection or order.</exception>
    public PageBounds Bounds(RowOrder order)
    {
        return new(Size, Backward, Keys(After, "after"), Keys(Before, "before"));

        IReadOnlyList<object?>? Keys(string? cursor, string argument) =>
            cursor is null ? null : Cursor.Read(cursor, order.Scope, order.Keys, $"{Path}.{argument}");
    }
}
