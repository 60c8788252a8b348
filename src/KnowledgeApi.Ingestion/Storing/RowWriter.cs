using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Creates and updates the rows of one noun, without what joins them to others.</summary>
internal abstract class RowWriter<TRecord, TRow>(KnowledgeContext context, KeyIndex ids)
    where TRecord : KnowledgeRecord
    where TRow : class
{
    public async Task WriteAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(entries))
        {
            await WriteChunkAsync(chunk, cancellationToken);
            context.ChangeTracker.Clear();
        }
    }

    protected abstract IQueryable<TRow> Stored(List<string> keys);

    protected abstract (long Id, string Key) Identify(TRow row);

    protected abstract TRow Make(string key, TRecord record);

    protected abstract void Fill(TRow row, TRecord record);

    private async Task WriteChunkAsync(List<Entry> chunk, CancellationToken cancellationToken)
    {
        var rows = await Stored([.. chunk.Select(e => e.Key)]).ToDictionaryAsync(row => Identify(row).Key, cancellationToken);
        foreach (var entry in chunk)
        {
            Fill(rows.TryGetValue(entry.Key, out var row) ? row : rows[entry.Key] = Add(entry), (TRecord)entry.Record);
        }

        Note(chunk, rows);
        await context.SaveChangesAsync(cancellationToken);
        foreach (var entry in chunk)
        {
            ids[entry.Record.Noun, entry.Key] = Identify(rows[entry.Key]).Id;
        }
    }

    private TRow Add(Entry entry)
    {
        entry.Create();
        return context.Add(Make(entry.Key, (TRecord)entry.Record)).Entity;
    }

    private void Note(List<Entry> chunk, Dictionary<string, TRow> rows)
    {
        var changed = context.ChangeTracker.Entries().Where(e => e.State is not EntityState.Unchanged && IsPartOfRow(e)).Select(RowId).ToHashSet();
        foreach (var entry in chunk.Where(e => changed.Contains(Identify(rows[e.Key]).Id)))
        {
            entry.Touch();
        }
    }

    private static bool IsPartOfRow(EntityEntry entry) => entry.Entity is TRow or PartialDate;

    /// <summary>An owned date shares the key of its row.</summary>
    private static object? RowId(EntityEntry entry) =>
        entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue;
}
