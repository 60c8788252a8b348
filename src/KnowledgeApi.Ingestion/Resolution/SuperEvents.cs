using KnowledgeApi.Ingestion.JsonLines;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>
/// Sees to it that no event is a part of itself, by however many others: of the records that make a circle, with what is
/// stored of events that have none, the last loses the event that it is a part of, as if they had been imported one after the other.
/// </summary>
internal sealed class SuperEvents : IDisposable
{
    private const int MostNamed = 10;

    private readonly Statement _next;
    private readonly Statement _record;
    private readonly Statement _rewrite;
    private readonly HashSet<string> _settled = [];

    private SuperEvents(Statements statements)
    {
        // A key that leads elsewhere is a step on the way.
        _next = statements.Prepare(
            $"""
            SELECT "Ordinal", "Whole" FROM "ImportRecords"
            WHERE "Noun" = {(int)Noun.Event} AND "Key" = $1 AND "Pass" = 0 AND "Ordinal" NOT IN (SELECT "Ordinal" FROM "ImportRefusals")
            UNION ALL SELECT -1, CASE e."Key" WHEN $1 THEN w."Key" ELSE e."Key" END
            FROM main."Events" e LEFT JOIN main."Events" w ON w."Id" = e."SuperEventId" WHERE e."Id" = ({NounTable.IdOf(Noun.Event, "$1")}) LIMIT 1
            """, 1);
        _record = statements.Prepare("""SELECT "Record", "File", "Line" FROM "ImportRecords" WHERE "Ordinal" = $1""", 1);
        _rewrite = statements.Prepare("""UPDATE "ImportRecords" SET "Record" = $2, "Whole" = NULL WHERE "Ordinal" = $1""", 2);
    }

    /// <summary>Takes the events out of the records that may not be parts of them, and notes of which.</summary>
    public static void Settle(Statements statements, ImportLedger ledger, CancellationToken cancellationToken)
    {
        using var superEvents = new SuperEvents(statements);
        var parts = statements.List(
            $"""
            SELECT "Key" FROM "ImportRecords"
            WHERE "Noun" = {(int)Noun.Event} AND "Whole" IS NOT NULL AND "Pass" = 0 AND "Ordinal" NOT IN (SELECT "Ordinal" FROM "ImportRefusals") ORDER BY "Ordinal"
            """, row => row.GetString(0));
        foreach (var part in parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (superEvents.Walk(part) is var circle && circle.Exists(step => step.Ordinal >= 0))
            {
                superEvents.Open(circle, ledger);
            }
        }
    }

    public void Dispose() => Array.ForEach([_next, _record, _rewrite], statement => statement.Dispose());

    /// <summary>The circle that one comes to from an event; empty where there is none, or where that is known.</summary>
    private List<Step> Walk(string part)
    {
        var (steps, places) = (new List<Step>(), new Dictionary<string, int>());
        for (var key = part; key is not null && !_settled.Contains(key);)
        {
            if (!places.TryAdd(key, steps.Count))
            {
                _settled.UnionWith(places.Keys);
                return steps[places[key]..];
            }

            var (ordinal, whole) = Next(key);
            steps.Add(new(ordinal, key));
            key = whole;
        }

        _settled.UnionWith(places.Keys);
        return [];
    }

    private (int Ordinal, string? Whole) Next(string key)
    {
        using var row = _next.Read(key);
        return row.Read() ? (row.GetInt32(0), row.Text(1)) : (-1, null);
    }

    private void Open(List<Step> circle, ImportLedger ledger)
    {
        var ordinal = circle.Max(step => step.Ordinal);
        var last = circle.FindIndex(step => step.Ordinal == ordinal);
        var (record, file, line) = _record.One(row => ((EventRecord)RecordJson.Deserialize((byte[])row.GetValue(0)), row.GetString(1), row.GetInt32(2)), ordinal);
        var path = record.LeaveOutWhole();
        _rewrite.Execute(ordinal, RecordJson.Serialize(record));
        ledger.RefusePart(ordinal, new(file, line, $"{path}: an event is not a part of itself: {Name([.. circle[last..], .. circle[..(last + 1)]])}"));
    }

    private static string Name(List<Step> way) =>
        string.Join(" in ", (way.Count <= MostNamed ? way : [.. way[..MostNamed], way[^1]]).Select((step, i) => i == MostNamed ? $"… in '{step.Key}'" : $"'{step.Key}'"));

    private readonly record struct Step(int Ordinal, string Key);
}
