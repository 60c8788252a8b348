using KnowledgeApi.Graph.Errors;

namespace KnowledgeApi.Graph.Sql;

/// <summary>What one execution of a statement differs in from the next.</summary>
/// <param name="Root">What the root field looks for: a JSON array of ids, or the part of the change log.</param>
/// <param name="Pages">The part to read of each connection, in the order of the statement's connections.</param>
internal sealed record StatementValues(IReadOnlyList<object> Root, IReadOnlyList<PageBounds> Pages);

/// <summary>SQL that serves many executions.</summary>
/// <exception cref="TooComplexError">It is too long: the database would take seconds, in which nothing stops it, to prepare it.</exception>
internal sealed record StatementText(string Sql, IReadOnlyList<Func<StatementValues, object>> Parameters)
{
    private const int Longest = 1_000_000;

    public string Sql { get; } = Sql.Length <= Longest ? Sql : throw new TooComplexError();

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
