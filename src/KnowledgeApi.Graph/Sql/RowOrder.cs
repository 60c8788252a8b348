using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Errors;

namespace KnowledgeApi.Graph.Sql;

/// <summary>The order of a connection's rows: its keys, and the mark of them that cursors bear.</summary>
internal sealed record RowOrder(IReadOnlyList<SortKey> Keys, string Scope)
{
    private const int MostKeys = 16;

    /// <exception cref="ArgumentError">There are too many keys.</exception>
    public static RowOrder Of(GraphModel model, Connection connection, IEnumerable<IDictionary<string, object?>> order, string path)
    {
        var keys = new SortCompiler(model).Compile(connection, order);
        return keys.Count <= MostKeys
            ? new(keys, Cursor.Scope(connection, keys))
            : throw new ArgumentError("TOO_MANY_SORT_KEYS", path, $"'{path}' has {keys.Count - 1} keys; it may have {MostKeys - 1}.");
    }

    public string Sql(bool backward, LinkedRow row) =>
        string.Join(", ", Directed(backward).Select(key => key.Sql(row) + (key.Descending ? " DESC" : "")));

    public IReadOnlyList<SortKey> Directed(bool backward) =>
        backward ? [.. Keys.Select(key => key with { Descending = !key.Descending })] : Keys;
}
