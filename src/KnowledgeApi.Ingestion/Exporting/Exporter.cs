using System.Data;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.JsonLines;
using KnowledgeApi.Ingestion.Records;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Exporting;

/// <summary>Writes the whole knowledge base in the import format: the same text for the same knowledge, however it came in.</summary>
public sealed class Exporter(KnowledgeContext context)
{
    private const int PageSize = 500;

    /// <summary>Writes JSON Lines to the stream, which is left open.</summary>
    public async Task ExportAsync(Stream output, CancellationToken cancellationToken)
    {
        // One transaction sees one state, whatever is imported meanwhile.
        await using var snapshot = await context.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken);
        await WriteAsync(output, after => StoredRecords.Outlets(context, after), cancellationToken);
        await WriteAsync(output, after => StoredRecords.People(context, after), cancellationToken);
        await WriteAsync(output, after => StoredRecords.Events(context, after), cancellationToken);
        await WriteAsync(output, after => StoredRecords.Articles(context, after), cancellationToken);
        await output.FlushAsync(cancellationToken);
    }

    private static async Task WriteAsync(Stream output, Func<string, IQueryable<KnowledgeRecord>> recordsAfter, CancellationToken cancellationToken)
    {
        for (var page = await PageAsync(""); page.Count > 0; page = await PageAsync(page[^1].Key!))
        {
            foreach (var record in page)
            {
                await output.WriteAsync(RecordJson.Serialize(record), cancellationToken);
                output.WriteByte((byte)'\n');
            }
        }

        Task<List<KnowledgeRecord>> PageAsync(string after) => recordsAfter(after).Take(PageSize).AsSplitQuery().ToListAsync(cancellationToken);
    }
}
