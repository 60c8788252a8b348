using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>
/// Refuses the records that refer to what is neither stored nor imported along with them,
/// and then those that referred to the refused.
/// </summary>
internal sealed class References : IDisposable
{
    private readonly Statements _statements;
    private readonly Statement _referrers;
    private readonly Statement _refuse;
    private readonly Statement _self;
    private readonly Dictionary<Noun, Statement> _isKnown;
    private readonly Queue<(Noun Noun, string Key)> _lost = [];

    private References(Statements statements)
    {
        _statements = statements;
        _referrers = statements.Prepare("""SELECT "Ordinal", "Path" FROM "ImportReferences" WHERE "Noun" = $1 AND "Key" = $2 ORDER BY rowid""", 2);
        _refuse = statements.Prepare("""INSERT OR IGNORE INTO "ImportRefusals" VALUES ($1, $2)""", 2);
        _self = statements.Prepare("""SELECT "Noun", "Key" FROM "ImportRecords" WHERE "Ordinal" = $1""", 1);
        _isKnown = Enum.GetValues<Noun>().ToDictionary(noun => noun, noun => statements.Prepare($"SELECT {IsKnown(noun, "$1")}", 1));
    }

    public static void Settle(Statements statements, CancellationToken cancellationToken)
    {
        using var references = new References(statements);
        Array.ForEach(Enum.GetValues<Noun>(), references.FindLost);
        while (references._lost.TryDequeue(out var target))
        {
            cancellationToken.ThrowIfCancellationRequested();
            references.RefuseReferrers(target);
        }
    }

    public void Dispose()
    {
        Array.ForEach([_referrers, _refuse, _self, .. _isKnown.Values], statement => statement.Dispose());
    }

    private static string IsKnown(Noun noun, string key) =>
        $"""
        (EXISTS ({NounTable.IdOf(noun, key)})
        OR EXISTS (SELECT 1 FROM "ImportRecords" r WHERE r."Noun" = {(int)noun} AND r."Key" = {key} AND r."Ordinal" NOT IN (SELECT "Ordinal" FROM "ImportRefusals")))
        """;

    private void FindLost(Noun noun)
    {
        var keys = _statements.List(
            $"""
            SELECT target."Key" FROM (SELECT "Key", MIN(rowid) AS "First" FROM "ImportReferences" WHERE "Noun" = {(int)noun} GROUP BY "Key") target
            WHERE NOT {IsKnown(noun, "target.\"Key\"")} ORDER BY target."First"
            """, row => row.GetString(0));
        keys.ForEach(key => _lost.Enqueue((noun, key)));
    }

    private void RefuseReferrers((Noun Noun, string Key) target)
    {
        foreach (var (ordinal, path) in _referrers.List(row => (row.GetInt64(0), row.GetString(1)), (int)target.Noun, target.Key))
        {
            if (_refuse.Execute(ordinal, $"{path}: there is no {target.Noun.ToString().ToLowerInvariant()} '{target.Key}'") > 0
                && _self.One(row => (Noun: (Noun)row.GetInt32(0), Key: row.GetString(1)), ordinal) is var self && _isKnown[self.Noun].Value(self.Key) is 0L)
            {
                _lost.Enqueue(self);
            }
        }
    }
}
