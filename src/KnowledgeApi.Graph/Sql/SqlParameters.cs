using KnowledgeApi.Graph.Compilation;

namespace KnowledgeApi.Graph.Sql;

/// <summary>The parameters of one statement, and names that are used once in it.</summary>
internal sealed class SqlParameters
{
    private readonly List<Func<StatementValues, object>> _values = [];
    private int _aliases;

    public IReadOnlyList<Func<StatementValues, object>> Values => _values;

    /// <summary>A parameter with the same value at every execution.</summary>
    public string Add(object value) => Add(_ => value);

    /// <summary>A parameter whose value is taken at each execution.</summary>
    public string Add(Func<StatementValues, object> value)
    {
        _values.Add(value);
        return "@p" + (_values.Count - 1);
    }

    public string NextAlias() => "t" + _aliases++;
}
