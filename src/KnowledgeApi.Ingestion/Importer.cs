using System.Data;
using System.Text;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Storing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion;

/// <summary>
/// Brings documents into the knowledge base: all that can be accepted. They are stored in chunks, each a transaction;
/// what an import that did not finish has stored stays, and importing the same again completes it.
/// </summary>
public sealed class Importer(KnowledgeContext context, TimeProvider time)
{
    private const int ChunkSize = 1000;

    /// <summary>Imports files and folders.</summary>
    public Task<ImportReport> ImportAsync(IEnumerable<string> paths, ImportOptions options, CancellationToken cancellationToken) =>
        ImportAsync(batch => batch.TakeAsync(DocumentFiles.ReadAsync(paths, options.RetrievedAt, cancellationToken)), options, null, cancellationToken);

    /// <summary>Imports files and folders, among which "-" is <paramref name="standardInput"/>; says how far it is.</summary>
    public Task<ImportReport> ImportAsync(
        IEnumerable<string> paths, Stream standardInput, ImportOptions options, IProgress<ImportProgress> progress, CancellationToken cancellationToken) => ImportAsync(
        async batch =>
        {
            foreach (var path in paths)
            {
                await batch.TakeAsync(path == "-"
                    ? Read("standard input", standardInput, options.RetrievedAt, cancellationToken)
                    : DocumentFiles.ReadAsync([path], options.RetrievedAt, cancellationToken));
            }
        }, options, progress, cancellationToken);

    /// <summary>Imports texts.</summary>
    public Task<ImportReport> ImportAsync(IEnumerable<TextDocument> documents, ImportOptions options, CancellationToken cancellationToken) => ImportAsync(
        async batch =>
        {
            foreach (var document in documents)
            {
                using var content = new MemoryStream(Encoding.UTF8.GetBytes(document.Content));
                await batch.TakeAsync(Read(document.Name, content, document.RetrievedAt ?? options.RetrievedAt, cancellationToken));
            }
        }, options, null, cancellationToken);

    /// <summary>Imports one stream, which is left open.</summary>
    internal Task<ImportReport> ImportAsync(string name, Stream documents, ImportOptions options, CancellationToken cancellationToken) =>
        ImportAsync(batch => batch.TakeAsync(Read(name, documents, options.RetrievedAt, cancellationToken)), options, null, cancellationToken);

    private IAsyncEnumerable<Reading> Read(string name, Stream documents, DateTimeOffset? retrievedAt, CancellationToken cancellationToken) =>
        DocumentReader.ReadAsync(new(name, documents, new(retrievedAt ?? time.GetUtcNow(), retrievedAt is not null)), cancellationToken);

    private async Task<ImportReport> ImportAsync(
        Func<Batch, Task> read, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            using var writing = new BulkWriting((SqliteConnection)context.Database.GetDbConnection());
            using var batch = await ReadAsync(read, progress, cancellationToken);
            return batch.Ledger.Report(duplicates: await StoreAsync(batch.Ledger, options, progress, cancellationToken));
        }
        finally
        {
            context.ChangeTracker.Clear();
            await context.Database.CloseConnectionAsync();
        }
    }

    private async Task<Batch> ReadAsync(Func<Batch, Task> read, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        // Read uncommitted is deferred on SQLite: only temporary tables are written, and others may write meanwhile.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken);
        var batch = new Batch(context, progress);
        try
        {
            await read(batch);
            batch.Settle(await OutletNames.LoadAsync(context, cancellationToken), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return batch;
        }
        catch
        {
            await transaction.RollbackAsync(CancellationToken.None);
            batch.Dispose();
            throw;
        }
    }

    private async Task<int> StoreAsync(ImportLedger ledger, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        using var statements = new Statements(context);
        var staged = new StagedEntries(statements);
        var writer = new KnowledgeWriter(context, time, options, statements, staged);
        var stored = 0;
        foreach (var passes in staged.Passes().GroupBy(pass => pass.Noun, pass => pass.Pass))
        {
            var noun = passes.Key;
            await foreach (var entries in writer.PrepareAsync(noun, passes.SelectMany(pass => staged.Chunks(noun, pass, ChunkSize)), cancellationToken))
            {
                // Serializable is IMMEDIATE on SQLite: a transaction that reads first and writes later fails under concurrency.
                await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
                await writer.WriteAsync(noun, entries, ledger, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                stored += entries.Count;
                progress?.Report(new(ledger.Count, stored));
            }
        }

        return writer.Duplicates;
    }
}
