namespace KnowledgeApi.Graph.Sql;

/// <summary>
/// Writes the subquery that reads a page of a connection: its rows by an index where there is one, and behind them
/// the nodes, as far as they are asked for.
/// </summary>
/// <param name="source">The rows that the page is a part of.</param>
/// <param name="order">Their order.</param>
/// <param name="form">The form of the paging arguments.</param>
/// <param name="page">The page's place among those of the statement.</param>
/// <param name="isNumbered">Whether one row more is read, to tell of the next page, and each row knows its number.</param>
internal sealed class PageSql(RowSource source, RowOrder order, PageForm form, int page, bool isNumbered)
{
    private readonly string _row = source.Parameters.NextAlias();
    private readonly string _node = source.Parameters.NextAlias();
    private bool _hasKeys;
    private bool _isRead;

    private string Size => field ??= source.Parameters.Add(values => (long)values.Pages[page].Size);

    public Row Link => field ??= new(_row, $"{_row}.\"LinkId\"");

    public Row Node => field ??= new(_node, $"{_row}.\"NodeId\"");

    private string FirstRow => $"FILTER (WHERE {_row}.\"Row\" = 1)";

    private string LastRow => $"FILTER (WHERE {_row}.\"Row\" = min({Size}, {_row}.\"Rows\"))";

    /// <summary>The rows of the page, each written as the expression says.</summary>
    public string Array(string json)
    {
        _isRead = true;
        return (isNumbered, form.Backward) switch
        {
            (false, _) => $"json_group_array({json})",
            (true, false) => $"json_group_array({json}) FILTER (WHERE {_row}.\"Row\" <= {Size})",
            (true, true) => $"json_group_array({json} ORDER BY {_row}.\"Row\" DESC) FILTER (WHERE {_row}.\"Row\" <= {Size})",
        };
    }

    public string Count() => $"(SELECT COUNT(*) FROM {source.Filtered()})";

    public string Cursor()
    {
        _hasKeys = true;
        return Json.Cursor(order.Scope, order.Keys.Select((_, i) => $"{_row}.\"Key{i}\""));
    }

    public string HasNext() => form.Backward ? Json.Boolean(form.Before is null ? "FALSE" : "TRUE") : HasMore();

    public string HasPrevious() => form.Backward ? HasMore() : Json.Boolean(form.After is null ? "FALSE" : "TRUE");

    public string FirstCursor() => CursorOf(form.Backward ? LastRow : FirstRow);

    public string LastCursor() => CursorOf(form.Backward ? FirstRow : LastRow);

    /// <summary>The expression, evaluated over the page.</summary>
    public string Select(string json)
    {
        if (!_isRead)
        {
            return json;
        }

        var rows = isNumbered ? $"SELECT *, row_number() OVER () AS \"Row\", count(*) OVER () AS \"Rows\" FROM ({Rows()})" : Rows();
        var node = Node.IsUsed ? $" CROSS JOIN \"{source.Noun.Table}\" {_node} ON {Node.Alias}.\"Id\" = {Node.Id}" : "";
        return $"(SELECT {json} FROM ({rows}) {_row}{node})";
    }

    private string CursorOf(string row)
    {
        _isRead = true;
        return $"max({Cursor()}) {row}";
    }

    private string HasMore()
    {
        _isRead = true;
        return Json.Boolean($"count(*) > {Size}");
    }

    private string Rows()
    {
        var row = source.NextRow();
        string[] columns =
        [
            $"{row.Node.Id} AS \"NodeId\"",
            $"{row.Link.Id} AS \"LinkId\"",
            .. Link.Columns.Select(column => $"{row.Link[column]} AS \"{column}\""),
            .. _hasKeys ? order.Keys.Select((key, i) => $"{key.Sql(row)} AS \"Key{i}\"") : [],
        ];
        var orderBy = order.Sql(form.Backward, row);
        var limit = source.Parameters.Add(values => (long)values.Pages[page].Size + (isNumbered ? 1 : 0));
        var from = source.Filtered(row, Bounds);
        return $"SELECT {string.Join(", ", columns)} FROM {from} ORDER BY {orderBy} LIMIT {limit}";
    }

    private IEnumerable<string> Bounds(LinkedRow row)
    {
        if (form.After is { } after)
        {
            yield return Keyset.Behind(order.Keys, after, i => source.Parameters.Add(values => values.Pages[page].After![i]!), row);
        }

        if (form.Before is { } before)
        {
            yield return Keyset.Behind(order.Directed(true), before, i => source.Parameters.Add(values => values.Pages[page].Before![i]!), row);
        }
    }
}
