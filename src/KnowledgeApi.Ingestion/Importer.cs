using System.Data;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Storing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion;

/// <summary>Brings documents into the knowledge base: all that can be accepted, or, on a failure, nothing.</summary>
public sealed class Importer(KnowledgeContext context, TimeProvider time)
{
    /// <summary>Imports files and folders.</summary>
    public async Task<ImportReport> ImportAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var batch = new Batch();
        await batch.TakeAsync(DocumentFiles.ReadAsync(paths, null, cancellationToken));
        return await ImportAsync(batch, cancellationToken);
    }

    /// <summary>Imports one stream.</summary>
    /// <param name="name">What rejections call it.</param>
    /// <param name="documents">The stream, left open.</param>
    /// <param name="cancellationToken">Cancels the import; nothing is kept then.</param>
    public async Task<ImportReport> ImportAsync(string name, Stream documents, CancellationToken cancellationToken)
    {
        var batch = new Batch();
        var document = new Document(name, documents, new(time.GetUtcNow(), IsStated: false));
        await batch.TakeAsync(DocumentReader.ReadAsync(document, cancellationToken));
        return await ImportAsync(batch, cancellationToken);
    }

    private async Task<ImportReport> ImportAsync(Batch batch, CancellationToken cancellationToken)
    {
        // Serializable is IMMEDIATE on SQLite: a transaction that reads first and writes later fails under concurrency.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
        try
        {
            await ArticleIdentity.SettleAsync(batch, context, cancellationToken);
            var ids = await KeyIndex.LoadAsync(batch, context, cancellationToken);
            References.Settle(batch, ids);
            await new KnowledgeWriter(context, time, ids).WriteAsync(batch, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return batch.Report();
        }
        finally
        {
            context.ChangeTracker.Clear();
        }
    }
}
