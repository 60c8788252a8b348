using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Sql;

/// <summary>
/// A row that a statement may read: its id, and the columns used of it, which say whether it has to be read at all,
/// for another row may know its id.
/// </summary>
internal sealed class Row(string alias, string id)
{
    private readonly List<string> _columns = [];

    /// <summary>A row whose id is known from itself only.</summary>
    public Row(string alias) : this(alias, $"{alias}.\"Id\"")
    {
    }

    public string Alias => alias;

    public string Id => id;

    public IReadOnlyList<string> Columns => _columns;

    public bool IsUsed => _columns.Count > 0;

    /// <summary>A column, noted as used.</summary>
    public string this[string column]
    {
        get
        {
            if (!_columns.Contains(column))
            {
                _columns.Add(column);
            }

            return $"{alias}.\"{column}\"";
        }
    }

    /// <summary>A column's value as it is compared, noted as used: texts ignore case.</summary>
    public string Comparable(Column column) =>
        column.Kind != ValueKind.Text ? this[column.Sql]
        : column.FoldedSql is { } folded ? this[folded]
        : $"fold({this[column.Sql]})";
}
