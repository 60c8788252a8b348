namespace KnowledgeApi.Graph.Sql;

/// <summary>SQL and the values of its parameters, @p0 onwards.</summary>
internal readonly record struct Statement(string Sql, IReadOnlyList<object> Values);

/// <summary>SQL that serves many executions: some values are known, the others follow at each.</summary>
internal sealed record StatementText(string Sql, IReadOnlyList<object> Known)
{
    public Statement With(params ReadOnlySpan<object?> values)
    {
        var all = new List<object>(Known.Count + values.Length);
        all.AddRange(Known);
        foreach (var value in values)
        {
            if (value is not null)
            {
                all.Add(value);
            }
        }

        return new(Sql, all);
    }
}
