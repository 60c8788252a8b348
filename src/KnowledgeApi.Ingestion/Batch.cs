using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion;

/// <summary>
/// The records of one import, and those that it had to refuse. They lie in temporary tables, which the database
/// keeps in a file: memory does not grow with the import, and settling it is a matter of joins.
/// </summary>
internal sealed class Batch : IDisposable
{
    private const string Tables =
        """
        CREATE TEMP TABLE "ImportRecords" ("Ordinal" INTEGER PRIMARY KEY, "Noun" INTEGER, "Key" TEXT, "Pass" INTEGER NOT NULL DEFAULT 0, "HasKey" INTEGER, "Url" TEXT, "Headline" INTEGER, "Whole" TEXT, "File" TEXT, "Line" INTEGER, "Record" BLOB);
        CREATE TEMP TABLE "ImportArticleKeys" ("Derived" TEXT PRIMARY KEY, "Key" TEXT) WITHOUT ROWID;
        CREATE TEMP TABLE "ImportReferences" ("Ordinal" INTEGER, "Noun" INTEGER, "Key" TEXT, "Path" TEXT);
        CREATE TEMP TABLE "ImportRefusals" ("Ordinal" INTEGER PRIMARY KEY, "Reason" TEXT);
        CREATE TEMP TABLE "ImportWaiting" ("Noun" INTEGER, "Key" TEXT, "Ordinal" INTEGER, PRIMARY KEY ("Noun", "Key", "Ordinal")) WITHOUT ROWID;
        """;

    private const string Indexes =
        """
        CREATE INDEX temp."ImportRecords_Key" ON "ImportRecords" ("Noun", "Key");
        CREATE INDEX temp."ImportRecords_Pass" ON "ImportRecords" ("Noun", "Pass");
        CREATE INDEX temp."ImportRecords_Url" ON "ImportRecords" ("Url") WHERE "Url" IS NOT NULL;
        CREATE INDEX temp."ImportRecords_Headline" ON "ImportRecords" ("Headline", "HasKey") WHERE "Headline" IS NOT NULL;
        CREATE INDEX temp."ImportArticleKeys_Key" ON "ImportArticleKeys" ("Key");
        CREATE INDEX temp."ImportReferences_Key" ON "ImportReferences" ("Noun", "Key");
        """;

    private const int ProgressInterval = 1000;

    private readonly Statements _statements;
    private readonly Statement _record;
    private readonly Statement _reference;
    private readonly List<(int Ordinal, Rejection Rejection)> _rejections = [];
    private readonly List<Outcome> _outcomes = [];
    private readonly HashSet<long> _articles = [];

    // Rejections of a part, where the rest of the record is stored.
    private int _parts;

    public Batch(KnowledgeContext context)
    {
        _statements = new(context);
        _statements.Execute(Tables);
        _record = _statements.Prepare("""INSERT INTO "ImportRecords" VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10)""", 10);
        _reference = _statements.Prepare("""INSERT INTO "ImportReferences" VALUES ($1, $2, $3, $4)""", 4);
    }

    public IProgress<ImportProgress>? Progress { get; init; }

    /// <summary>How many records and rejections there are.</summary>
    public int Count => _outcomes.Count;

    public async Task TakeAsync(IAsyncEnumerable<Reading> readings)
    {
        await using var ahead = new Ahead<(Reading, StagedRecord?)>(readings.Select(reading => (reading, reading.Record is { } record ? StagedRecord.Of(record) : null)));
        await foreach (var (reading, staged) in ahead.Items)
        {
            if (staged is null)
            {
                _rejections.Add((Count, new(reading.File, reading.Line, reading.Fault!)));
            }
            else
            {
                Add(reading, staged);
            }

            CountOne();
        }
    }

    public void Refuse(Entry entry, string reason) => Reject(entry.Ordinal, entry.File, entry.Line, reason);

    /// <summary>Refuses what cannot be stored, whatever comes with it.</summary>
    public void Settle(OutletNames outlets)
    {
        _statements.Execute(Indexes);
        ArticleIdentity.Settle(_statements);
        new SameArticles(_statements, outlets).Settle();
        References.Settle(_statements);
        Passes.Settle(_statements);
        ReadRefusals();
        var parts = SuperEvents.Settle(_statements);
        _parts = parts.Count;
        _rejections.AddRange(parts);
    }

    /// <summary>Notes what became of an entry.</summary>
    public void Note(Entry entry)
    {
        _outcomes[entry.Ordinal] = _outcomes[entry.Ordinal] is Outcome.Unchanged ? entry.Outcome : _outcomes[entry.Ordinal];
        if (entry.Record is ArticleRecord)
        {
            _articles.Add(entry.Id);
        }
    }

    public ImportReport Report()
    {
        var (created, updated) = (_outcomes.Count(o => o is Outcome.Created), _outcomes.Count(o => o is Outcome.Updated));
        return new(
            created, updated, Count - created - updated - (_rejections.Count - _parts),
            [.. _rejections.OrderBy(r => r.Ordinal).Select(r => r.Rejection)])
        {
            Articles = [.. _articles],
        };
    }

    public void Dispose()
    {
        foreach (var table in new[] { "ImportRecords", "ImportArticleKeys", "ImportReferences", "ImportRefusals", "ImportWaiting" })
        {
            _statements.Execute($"DROP TABLE IF EXISTS temp.\"{table}\"");
        }

        _statements.Dispose();
    }

    private void Add(Reading reading, StagedRecord staged)
    {
        var record = reading.Record!;
        _record.Execute(Count, (int)record.Noun, staged.Key, record.Key is not null, staged.Url, staged.Headline, staged.Whole, reading.File, reading.Line, staged.Json);
        foreach (var reference in staged.References)
        {
            _reference.Execute(Count, (int)reference.Noun, reference.Key, reference.Path);
        }
    }

    private void CountOne()
    {
        _outcomes.Add(Outcome.Unchanged);
        if (Count % ProgressInterval == 0)
        {
            Progress?.Report(new(Count, 0));
        }
    }

    private void ReadRefusals() => _rejections.AddRange(_statements.List(
        """SELECT r."Ordinal", r."File", r."Line", f."Reason" FROM "ImportRefusals" f JOIN "ImportRecords" r ON r."Ordinal" = f."Ordinal" """,
        row => (row.GetInt32(0), new Rejection(row.GetString(1), row.GetInt32(2), row.GetString(3)))));

    private void Reject(int ordinal, string file, int line, string reason) => _rejections.Add((ordinal, new(file, line, reason)));
}
