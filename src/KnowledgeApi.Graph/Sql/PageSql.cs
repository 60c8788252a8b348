using KnowledgeApi.Graph.Declarations;
using Filter = System.Collections.Generic.IDictionary<string, object?>;

namespace KnowledgeApi.Graph.Sql;

/// <summary>Writes the statements of a connection's pages.</summary>
/// <param name="model">The nouns.</param>
/// <param name="connection">The connection.</param>
/// <param name="keys">The order of its rows.</param>
/// <param name="columns">What to read.</param>
/// <param name="where">The filter.</param>
/// <param name="path">Where the filter stands among the arguments.</param>
internal sealed class PageSql(
    GraphModel model, Connection connection, IReadOnlyList<SortKey> keys, PageColumns columns, Filter? where, string path)
{
    private bool IsNodeTable => connection.Source is TableSource { IsNodeTable: true };

    private Entity Node => model.Nouns[connection.Node];

    /// <summary>The rows of a page. To be given at each execution: the parent or parents, the number of rows, the keys of both places.</summary>
    public StatementText Rows(PageForm form)
    {
        var parameters = new SqlParameters();
        var sql = (form.ManyParents, connection.Source) switch
        {
            (false, _) => OfOneParent(form, parameters),
            (true, TableSource source) => OfEachParent(form, source, parameters),
            _ => RankedByParent(form, parameters),
        };
        return new(sql, parameters.Values);
    }

    /// <summary>The number of rows of a root list.</summary>
    public StatementText Count()
    {
        var parameters = new SqlParameters();
        return new($"SELECT NULL, ({CountOf(null, Filter("l", "n", parameters))})", parameters.Values);
    }

    /// <summary>The number of rows of each of the parents, which each execution gives.</summary>
    public StatementText Counts()
    {
        var parameters = new SqlParameters();
        var count = CountOf("= p.value", Filter("l", "n", parameters));
        return new($"SELECT p.value, ({count}) FROM json_each({parameters.Reserve()}) p", parameters.Values);
    }

    private string CountOf(string? parent, string filter) => $"SELECT COUNT(*) FROM {From("l", "n", parent, [filter])}";

    private string OfOneParent(PageForm form, SqlParameters parameters)
    {
        var node = NodeAlias("l", "n");
        var filter = Filter("l", node, parameters);
        var parent = connection.Source.ParentColumn is null ? null : parameters.Reserve();
        var limit = parameters.Reserve();
        var read = Columns(parent ?? "NULL", "l", node);
        var order = OrderBy(form, "l", node);
        var from = From("l", "n", parent is null ? null : $"= {parent}", [filter, .. Places(form, "l", node, parameters)], read + order);
        return $"SELECT {read} FROM {from} ORDER BY {order} LIMIT {limit}";
    }

    /// <summary>Seeks each parent's first rows in the index of its direction, and reads no other row.</summary>
    private string OfEachParent(PageForm form, TableSource source, SqlParameters parameters)
    {
        var filter = Filter("x", NodeAlias("x", "y"), parameters);
        var (parents, limit) = (parameters.Reserve(), parameters.Reserve());
        var innerOrder = OrderBy(form, "x", NodeAlias("x", "y"));
        var inner = From("x", "y", "= p.value", [filter, .. Places(form, "x", NodeAlias("x", "y"), parameters)], innerOrder);
        var ids = $"SELECT x.\"Id\" FROM {inner} ORDER BY {innerOrder} LIMIT {limit}";
        var read = Columns("p.value", "l", NodeAlias("l", "n"));
        var order = OrderBy(form, "l", NodeAlias("l", "n"));
        var (join, on) = Uses("n", read + order) ? ($" CROSS JOIN \"{Node.Table}\" n", $" AND n.\"Id\" = l.\"{source.NodeColumn}\"") : ("", "");
        return $"SELECT {read} FROM json_each({parents}) p CROSS JOIN \"{source.Table}\" l{join} WHERE l.\"Id\" IN ({ids}){on} ORDER BY p.key, {order}";
    }

    /// <summary>Ranks the rows of grouped sources, which no index orders.</summary>
    private string RankedByParent(PageForm form, SqlParameters parameters)
    {
        var filter = Filter("l", "n", parameters);
        var (parents, limit) = (parameters.Reserve(), parameters.Reserve());
        var read = Columns("l.\"ParentId\"", "l", "n");
        var order = OrderBy(form, "l", "n");
        var from = From("l", "n", $"IN (SELECT value FROM json_each({parents}))", [filter, .. Places(form, "l", "n", parameters)], read + order);
        return $"SELECT * FROM (SELECT {read}, ROW_NUMBER() OVER (PARTITION BY l.\"ParentId\" ORDER BY {order}) AS \"Rank\" FROM {from}) "
            + $"WHERE \"Rank\" <= {limit} ORDER BY 1, \"Rank\"";
    }

    private string NodeAlias(string link, string node) => IsNodeTable ? link : node;

    private string From(string link, string node, string? parent, IReadOnlyList<string> conditions, string alsoUsedIn = "")
    {
        var (from, where) = connection.Source.Rows(link, parent);
        var all = OperatorCompiler.Conjunction([where ?? OperatorCompiler.True, .. conditions]);
        return Uses(node, all + alsoUsedIn)
            ? $"{from} CROSS JOIN \"{Node.Table}\" {node} WHERE {node}.\"Id\" = {link}.\"{connection.Source.NodeColumn}\" AND {all}"
            : $"{from} WHERE {all}";
    }

    private IEnumerable<string> Places(PageForm form, string link, string node, SqlParameters parameters)
    {
        if (form.After is { } after)
        {
            yield return Keyset.Behind(keys, after, parameters, link, node);
        }

        if (form.Before is { } before)
        {
            yield return Keyset.Behind(Reversed(keys), before, parameters, link, node);
        }
    }

    private string Filter(string link, string node, SqlParameters parameters)
    {
        if (where is null)
        {
            return OperatorCompiler.True;
        }

        var compiler = new FilterCompiler(model, parameters);
        return connection.Source.ParentColumn is null
            ? compiler.OnEntity(Node, link, where, path)
            : compiler.OnLink(connection, link, NodeAlias(link, node), where, path);
    }

    private string OrderBy(PageForm form, string link, string node) =>
        string.Join(", ", (form.Backward ? Reversed(keys) : keys).Select(key => key.Sql(link, node) + (key.Descending ? " DESC" : "")));

    private static List<SortKey> Reversed(IReadOnlyList<SortKey> keys) => [.. keys.Select(key => key with { Descending = !key.Descending })];

    private string Columns(string parent, string link, string node)
    {
        var source = connection.Source;
        string[] fixedColumns = [parent, $"{link}.\"{source.IdColumn}\"", $"{link}.\"{source.NodeColumn}\""];
        var all = fixedColumns
            .Concat(columns.SortKeys ? keys.Select(key => key.Sql(link, node)) : [])
            .Concat(columns.Link.Select(column => $"{link}.\"{column}\""))
            .Concat(columns.Node.Select(column => $"{node}.\"{column}\""));
        return string.Join(", ", all.Select((column, i) => $"{column} AS c{i}"));
    }

    private static bool Uses(string alias, string sql) => sql.Contains($" {alias}.") || sql.Contains($"({alias}.");
}
