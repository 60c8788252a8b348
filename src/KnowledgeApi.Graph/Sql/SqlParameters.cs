namespace KnowledgeApi.Graph.Sql;

/// <summary>The parameters of one statement, and names that are used once in it.</summary>
internal sealed class SqlParameters
{
    private readonly List<object> _values = [];
    private int _reserved;
    private int _aliases;

    /// <summary>The values known when the statement was made; those of reserved parameters follow them.</summary>
    public IReadOnlyList<object> Values => _values;

    public string Add(object value)
    {
        if (_reserved > 0)
        {
            throw new InvalidOperationException("A known value comes before all reserved parameters.");
        }

        _values.Add(value);
        return "@p" + (_values.Count - 1);
    }

    /// <summary>A parameter whose value each execution gives.</summary>
    public string Reserve() => "@p" + (_values.Count + _reserved++);

    public string NextAlias() => "t" + _aliases++;
}
