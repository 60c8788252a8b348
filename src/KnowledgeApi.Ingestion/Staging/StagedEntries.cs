using System.Data.Common;
using KnowledgeApi.Ingestion.JsonLines;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Staging;

/// <summary>Reads the settled records back, as <see cref="Resolution.Passes"/> divide them.</summary>
internal sealed class StagedEntries(Statements statements)
{
    private const int MostBytes = 4 * 1024 * 1024;

    private readonly Statement _next = statements.Prepare(
        """
        SELECT r."Ordinal", r."File", r."Line", r."Key", r."Record" FROM "ImportRecords" r
        WHERE r."Noun" = $1 AND r."Pass" = $2 AND r."Ordinal" > $3 AND r."Ordinal" NOT IN (SELECT "Ordinal" FROM "ImportRefusals")
        ORDER BY r."Ordinal" LIMIT $4
        """, 4);

    private readonly Statement _one = statements.Prepare("""SELECT "Ordinal", "File", "Line", "Key", "Record" FROM "ImportRecords" WHERE "Ordinal" = $1""", 1);

    public List<(Noun Noun, int Pass)> Passes() => statements.List(
        """SELECT DISTINCT "Noun", "Pass" FROM "ImportRecords" WHERE "Pass" >= 0 ORDER BY "Noun", "Pass" """, row => ((Noun)row.GetInt32(0), row.GetInt32(1)));

    /// <summary>The records of a noun and pass in their order, so many at once, or as many as fit in memory easily.</summary>
    public IEnumerable<List<Entry>> Chunks(Noun noun, int pass, int most)
    {
        for (var entries = After(-1, noun, pass, most); entries.Count > 0; entries = After(entries[^1].Ordinal, noun, pass, most))
        {
            yield return entries;
        }
    }

    public Entry One(int ordinal) => _one.One(row => Read(row, out _), ordinal)();

    private List<Entry> After(int ordinal, Noun noun, int pass, int most)
    {
        using var rows = _next.Read((int)noun, pass, ordinal, most);
        var staged = new List<Func<Entry>>();
        var bytes = 0;
        while (bytes < MostBytes && rows.Read())
        {
            staged.Add(Read(rows, out var length));
            bytes += length;
        }

        return [.. staged.AsParallel().AsOrdered().Select(entry => entry())];
    }

    /// <summary>What is left to do is parsing, which needs no database.</summary>
    private static Func<Entry> Read(DbDataReader row, out int length)
    {
        var json = (byte[])row.GetValue(4);
        length = json.Length;
        var (ordinal, file, line, key) = (row.GetInt32(0), row.GetString(1), row.GetInt32(2), row.GetString(3));
        return () => new(ordinal, file, line, key, RecordJson.Deserialize(json));
    }
}
