namespace KnowledgeApi.Graph.Sql;

/// <summary>The values of one statement, and names that are used once in it.</summary>
internal sealed class SqlParameters
{
    private readonly List<object> _values = [];
    private int _aliases;

    public IReadOnlyList<object> Values => _values;

    public string Add(object value)
    {
        _values.Add(value);
        return "@p" + (_values.Count - 1);
    }

    public string NextAlias() => "t" + _aliases++;
}
