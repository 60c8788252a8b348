using System.Data.Common;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>The stored articles by the marks of their texts.</summary>
internal sealed class MarkIndex(Statements statements)
{
    // Reports made by one template share marks by the thousand: each would cost more than the one before.
    private const int MostOfAll = 400;
    private const int MostOfMark = 25;

    private static readonly string[] Parameters = [.. Enumerable.Range(1, MinHash.Marks).Select(i => $"${i}")];

    private readonly Statement _find = statements.Prepare(
        $"""SELECT "ArticleId" FROM "{WorkingTables.Marks}" WHERE "Mark" IN ({string.Join(", ", Parameters)}) LIMIT {MostOfAll}""", MinHash.Marks);

    private readonly Statement _findByMark = statements.Prepare(
        $"""SELECT "ArticleId" FROM "{WorkingTables.Marks}" WHERE "Mark" = $1 ORDER BY "ArticleId" LIMIT {MostOfMark}""", 1);

    private readonly Statement _add = statements.Prepare(
        $"""INSERT OR IGNORE INTO "{WorkingTables.Marks}" VALUES {string.Join(", ", Parameters.Select(mark => $"({mark}, ${MinHash.Marks + 1})"))}""", MinHash.Marks + 1);

    private readonly Statement _remove = statements.Prepare($"""DELETE FROM "{WorkingTables.Marks}" WHERE "Mark" = $1 AND "ArticleId" = $2""", 2);
    private readonly object?[] _values = new object?[MinHash.Marks + 1];

    /// <summary>The articles that may have a copy of the text, those with the most in common first.</summary>
    public List<long> Candidates(Fingerprint print, long except)
    {
        var found = _find.List(Id, Bind(print));
        found = found.Count < MostOfAll ? found : [.. print.Marks.SelectMany(mark => _findByMark.List(Id, mark))];
        return found.Count < MinHash.MarksOfCopies ? [] : [..
            from candidate in found.CountBy(id => id)
            where candidate.Key != except && candidate.Value >= MinHash.MarksOfCopies
            orderby candidate.Value descending, candidate.Key
            select candidate.Key];
    }

    public void Add(Fingerprint print, long article)
    {
        Bind(print);
        _values[^1] = article;
        _add.Execute(_values);
    }

    public void Remove(Fingerprint print, long article)
    {
        foreach (var mark in print.Marks)
        {
            _remove.Execute(mark, article);
        }
    }

    private ReadOnlySpan<object?> Bind(Fingerprint print)
    {
        for (var i = 0; i < print.Marks.Length; i++)
        {
            _values[i] = print.Marks[i];
        }

        return _values.AsSpan(0, print.Marks.Length);
    }

    private static long Id(DbDataReader row) => row.GetInt64(0);
}
