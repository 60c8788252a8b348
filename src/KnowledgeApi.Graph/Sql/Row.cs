namespace KnowledgeApi.Graph.Sql;

/// <summary>A row that a statement reads: its id, and the columns used of it.</summary>
internal sealed class Row(string alias, string id)
{
    private readonly List<string> _columns = [];

    public string Alias => alias;

    public string Id => id;

    public IReadOnlyList<string> Columns => _columns;

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
}
