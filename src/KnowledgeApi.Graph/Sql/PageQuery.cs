using System.Collections.Concurrent;
using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;

namespace KnowledgeApi.Graph.Sql;

/// <summary>The columns to read of a connection's rows, and whether its sort keys are among them.</summary>
internal sealed record PageColumns(IReadOnlyList<string> Link, IReadOnlyList<string> Node, bool SortKeys);

/// <summary>
/// Reads a connection's pages, for any number of parents at once. A row's columns: parent, link id, node id,
/// the sort keys where they are wanted, then the link's and the node's columns.
/// </summary>
internal sealed class PageQuery
{
    public const int FirstSortKey = 3;

    private readonly PageSql _sql;
    private readonly ConcurrentDictionary<PageForm, StatementText> _rows = [];
    private readonly string _path;
    private StatementText? _counts;
    private StatementText? _count;

    public PageQuery(GraphModel model, Connection connection, PageColumns columns, PageArguments arguments)
    {
        _path = arguments.Path;
        Keys = new SortCompiler(model).Compile(connection, arguments.Order);
        Scope = Cursor.Scope(connection, Keys);
        _sql = new(model, connection, Keys, columns, arguments.Where, $"{arguments.Path}.where");
        FirstLinkColumn = FirstSortKey + (columns.SortKeys ? Keys.Count : 0);
        FirstNodeColumn = FirstLinkColumn + columns.Link.Count;
    }

    public IReadOnlyList<SortKey> Keys { get; }

    public string Scope { get; }

    public int FirstLinkColumn { get; }

    public int FirstNodeColumn { get; }

    public Statement Rows(IReadOnlyList<long>? parents, PageArguments arguments)
    {
        var after = Place(arguments.After, "after");
        var before = Place(arguments.Before, "before");
        var form = new PageForm(parents is { Count: > 1 }, arguments.Backward, MissingKeys.Of(after), MissingKeys.Of(before));
        return _rows.GetOrAdd(form, static (form, sql) => sql.Rows(form), _sql).With([
            parents is { Count: 1 } ? parents[0] : Json(parents), (long)arguments.Size + 1, .. after ?? [], .. before ?? []]);
    }

    /// <summary>The number of rows that the filter lets through, by parent.</summary>
    public Statement Counts(IReadOnlyList<long>? parents) => parents is null
        ? (_count ??= _sql.Count()).With()
        : (_counts ??= _sql.Counts()).With(Json(parents));

    private IReadOnlyList<object?>? Place(string? cursor, string argument) =>
        cursor is null ? null : Cursor.Read(cursor, Scope, Keys, $"{_path}.{argument}");

    private static string? Json(IReadOnlyList<long>? parents) => parents is null ? null : JsonSerializer.Serialize(parents);
}
