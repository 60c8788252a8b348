using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Staging;

/// <summary>The records of one import, from when they are read until all that can be stored is known.</summary>
internal sealed class Batch : IDisposable
{
    private const int ProgressInterval = 1000;

    private readonly Statements _statements;
    private readonly IProgress<ImportProgress>? _progress;
    private readonly Statement _record;
    private readonly Statement _reference;

    public Batch(KnowledgeContext context, IProgress<ImportProgress>? progress)
    {
        (_statements, _progress) = (new(context), progress);
        StagingTables.Create(_statements);
        _record = _statements.Prepare("""INSERT INTO "ImportRecords" VALUES ($1, $2, $3, 0, $4, $5, $6, $7, $8, $9, $10)""", 10);
        _reference = _statements.Prepare("""INSERT INTO "ImportReferences" VALUES ($1, $2, $3, $4)""", 4);
    }

    public ImportLedger Ledger { get; } = new();

    public async Task TakeAsync(IAsyncEnumerable<Reading> readings)
    {
        await using var staged = new Prefetch<(Reading, StagedRecord?)>(readings.Select(reading => (reading, reading.Record is { } record ? StagedRecord.Of(record) : null)));
        await foreach (var (reading, record) in staged.Items)
        {
            Take(reading, record);
        }
    }

    /// <summary>Refuses what cannot be stored, whatever comes with it.</summary>
    public void Settle(OutletNames outlets, CancellationToken cancellationToken)
    {
        StagingTables.Index(_statements);
        ArticleIdentity.Settle(_statements);
        new SameArticles(_statements, outlets).Settle(cancellationToken);
        References.Settle(_statements, cancellationToken);
        Passes.Settle(_statements);
        ReadRefusals();
        SuperEvents.Settle(_statements, Ledger, cancellationToken);
    }

    public void Dispose()
    {
        StagingTables.Drop(_statements);
        _statements.Dispose();
    }

    private void Take(Reading reading, StagedRecord? staged)
    {
        if (staged is null)
        {
            Ledger.Refuse(Ledger.Count, new(reading.File, reading.Line, reading.Fault!));
        }
        else
        {
            Add(reading, staged);
        }

        Ledger.Open();
        if (Ledger.Count % ProgressInterval == 0)
        {
            _progress?.Report(new(Ledger.Count, 0));
        }
    }

    private void Add(Reading reading, StagedRecord staged)
    {
        var (ordinal, record) = (Ledger.Count, reading.Record!);
        _record.Execute(
            ordinal, (int)record.Noun, staged.Key, record.Key is not null, staged.Url, staged.Headline, staged.Whole, reading.File, reading.Line, staged.Json);
        foreach (var reference in staged.References)
        {
            _reference.Execute(ordinal, (int)reference.Noun, reference.Key, reference.Path);
        }
    }

    private void ReadRefusals() => _statements
        .List(
            """SELECT r."Ordinal", r."File", r."Line", f."Reason" FROM "ImportRefusals" f JOIN "ImportRecords" r ON r."Ordinal" = f."Ordinal" """,
            row => (Ordinal: row.GetInt32(0), Rejection: new Rejection(row.GetString(1), row.GetInt32(2), row.GetString(3))))
        .ForEach(refusal => Ledger.Refuse(refusal.Ordinal, refusal.Rejection));
}
