using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>What one execution of a statement differs in from the next.</summary>
/// <param name="Root">What the root field looks for: a JSON array of ids, or the part of the change log.</param>
/// <param name="Pages">The part to read of each connection, in the order of the statement's connections.</param>
internal sealed record StatementValues(IReadOnlyList<object> Root, IReadOnlyList<PageBounds> Pages);

/// <summary>SQL that serves many executions.</summary>
internal sealed record StatementText(string Sql, IReadOnlyList<Func<StatementValues, object>> Parameters)
{
    public Statement With(StatementValues values)
    {
        var all = new object[Parameters.Count];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = Parameters[i](values);
        }

        return new(Sql, all);
    }
}
