using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;

namespace KnowledgeApi.Graph.Sql;

/// <summary>
/// The statements that read a connection's page for any number of parents at once.
/// A row's columns: parent, link id, node id, the sort keys, then the link's and the node's columns.
/// </summary>
internal sealed class PageQuery
{
    public const int FirstSortKey = 3;

    private readonly GraphModel _model;
    private readonly Connection _connection;
    private readonly PageArguments _arguments;
    private readonly IReadOnlyList<SortKey> _ordered;

    public PageQuery(GraphModel model, Connection connection, PageArguments arguments)
    {
        (_model, _connection, _arguments) = (model, connection, arguments);
        Keys = new SortCompiler(model).Compile(connection, arguments.Order);
        Scope = Cursor.Scope(connection, Keys);
        _ordered = arguments.Backward ? [.. Keys.Select(key => key with { Descending = !key.Descending })] : Keys;
    }

    public IReadOnlyList<SortKey> Keys { get; }

    public string Scope { get; }

    private bool IsNodeTable => _connection.Source is TableSource { IsNodeTable: true };

    private Entity Node => _model.Nouns[_connection.Node];

    public Statement Rows(IReadOnlyList<long>? parents, IReadOnlyList<string> linkColumns, IReadOnlyList<string> nodeColumns)
    {
        var parameters = new SqlParameters();
        var sql = (parents, _connection.Source) switch
        {
            (null or { Count: 1 }, _) => OfOneParent(parents?[0], linkColumns, nodeColumns, parameters),
            (_, TableSource) => OfEachParent(parents, linkColumns, nodeColumns, parameters),
            _ => RankedByParent(parents, linkColumns, nodeColumns, parameters),
        };
        return new(sql, parameters.Values);
    }

    /// <summary>The number of rows that the filter lets through, by parent.</summary>
    public Statement Counts(IReadOnlyList<long>? parents)
    {
        var parameters = new SqlParameters();
        var list = parents is null ? null : Parents(parents, parameters);
        var filter = Filter("l", "n", parameters);
        var rows = From("l", "n", parents is null ? null : "= p.value", [filter]);
        var count = $"SELECT COUNT(*) FROM {rows}";
        return new(list is null ? $"SELECT NULL, ({count})" : $"SELECT p.value, ({count}) FROM {list} p", parameters.Values);
    }

    private string OfOneParent(long? parent, IReadOnlyList<string> linkColumns, IReadOnlyList<string> nodeColumns, SqlParameters parameters)
    {
        var value = parent is { } id ? parameters.Add(id) : null;
        var conditions = Conditions("l", NodeAlias("l", "n"), parameters);
        var columns = Columns(value ?? "NULL", "l", NodeAlias("l", "n"), linkColumns, nodeColumns);
        var order = OrderBy("l", NodeAlias("l", "n"));
        var from = From("l", "n", value is null ? null : $"= {value}", [.. conditions], columns + order);
        return $"SELECT {columns} FROM {from} ORDER BY {order} LIMIT {parameters.Add((long)_arguments.Size + 1)}";
    }

    /// <summary>Seeks each parent's first rows in the index of its direction, and reads no other row.</summary>
    private string OfEachParent(
        IReadOnlyList<long> parents, IReadOnlyList<string> linkColumns, IReadOnlyList<string> nodeColumns, SqlParameters parameters)
    {
        var source = (TableSource)_connection.Source;
        var list = Parents(parents, parameters);
        var inner = From("x", "y", "= p.value", [.. Conditions("x", NodeAlias("x", "y"), parameters)], OrderBy("x", NodeAlias("x", "y")));
        var ids = $"SELECT x.\"Id\" FROM {inner} ORDER BY {OrderBy("x", NodeAlias("x", "y"))} LIMIT {parameters.Add((long)_arguments.Size + 1)}";
        var columns = Columns("p.value", "l", NodeAlias("l", "n"), linkColumns, nodeColumns);
        var order = OrderBy("l", NodeAlias("l", "n"));
        var (join, on) = Uses("n", columns + order) ? ($" CROSS JOIN \"{Node.Table}\" n", $" AND n.\"Id\" = l.\"{source.NodeColumn}\"") : ("", "");
        return $"SELECT {columns} FROM {list} p CROSS JOIN \"{source.Table}\" l{join} WHERE l.\"Id\" IN ({ids}){on} ORDER BY p.key, {order}";
    }

    /// <summary>Ranks the rows of grouped sources, which no index orders.</summary>
    private string RankedByParent(
        IReadOnlyList<long> parents, IReadOnlyList<string> linkColumns, IReadOnlyList<string> nodeColumns, SqlParameters parameters)
    {
        var conditions = Conditions("l", "n", parameters);
        var columns = Columns("l.\"ParentId\"", "l", "n", linkColumns, nodeColumns);
        var order = OrderBy("l", "n");
        var from = From("l", "n", $"IN (SELECT value FROM {Parents(parents, parameters)})", [.. conditions], columns + order);
        return $"SELECT * FROM (SELECT {columns}, ROW_NUMBER() OVER (PARTITION BY l.\"ParentId\" ORDER BY {order}) AS \"Rank\" FROM {from}) "
            + $"WHERE \"Rank\" <= {parameters.Add((long)_arguments.Size + 1)} ORDER BY 1, \"Rank\"";
    }

    private static string Parents(IReadOnlyList<long> parents, SqlParameters parameters) =>
        $"json_each({parameters.Add(JsonSerializer.Serialize(parents))})";

    private string NodeAlias(string link, string node) => IsNodeTable ? link : node;

    private string From(string link, string node, string? parent, IReadOnlyList<string> conditions, string alsoUsedIn = "")
    {
        var (from, where) = _connection.Source.Rows(link, parent);
        var all = OperatorCompiler.Conjunction([where ?? OperatorCompiler.True, .. conditions]);
        return Uses(node, all + alsoUsedIn)
            ? $"{from} CROSS JOIN \"{Node.Table}\" {node} WHERE {node}.\"Id\" = {link}.\"{_connection.Source.NodeColumn}\" AND {all}"
            : $"{from} WHERE {all}";
    }

    private IEnumerable<string> Conditions(string link, string node, SqlParameters parameters)
    {
        yield return Filter(link, node, parameters);
        if (_arguments.After is { } after)
        {
            yield return Keyset.Behind(Keys, Cursor.Read(after, Scope, Keys, $"{_arguments.Path}.after"), parameters, link, node);
        }

        if (_arguments.Before is { } before)
        {
            var reversed = Keys.Select(key => key with { Descending = !key.Descending }).ToList();
            yield return Keyset.Behind(reversed, Cursor.Read(before, Scope, Keys, $"{_arguments.Path}.before"), parameters, link, node);
        }
    }

    private string Filter(string link, string node, SqlParameters parameters)
    {
        if (_arguments.Where is not { } filter)
        {
            return OperatorCompiler.True;
        }

        var compiler = new FilterCompiler(_model, parameters);
        var path = $"{_arguments.Path}.where";
        return _connection.Source.ParentColumn is null
            ? compiler.OnEntity(Node, link, filter, path)
            : compiler.OnLink(_connection, link, NodeAlias(link, node), filter, path);
    }

    private string OrderBy(string link, string node) =>
        string.Join(", ", _ordered.Select(key => key.Sql(link, node) + (key.Descending ? " DESC" : "")));

    private string Columns(string parent, string link, string node, IReadOnlyList<string> linkColumns, IReadOnlyList<string> nodeColumns)
    {
        var source = _connection.Source;
        string[] fixedColumns = [parent, $"{link}.\"{source.IdColumn}\"", $"{link}.\"{source.NodeColumn}\""];
        var columns = fixedColumns
            .Concat(Keys.Select(key => key.Sql(link, node)))
            .Concat(linkColumns.Select(column => $"{link}.\"{column}\""))
            .Concat(nodeColumns.Select(column => $"{node}.\"{column}\""));
        return string.Join(", ", columns.Select((column, i) => $"{column} AS c{i}"));
    }

    private static bool Uses(string alias, string sql) => sql.Contains($" {alias}.") || sql.Contains($"({alias}.");
}
