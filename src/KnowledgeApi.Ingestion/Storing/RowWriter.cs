using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Creates and updates the rows of one noun, without what joins them to others.</summary>
internal abstract class RowWriter<TRecord, TRow>(KnowledgeContext context, Statements statements)
    where TRecord : KnowledgeRecord
    where TRow : class
{
    private readonly Table<TRow> _table = new(context, statements);

    protected KnowledgeContext Context => context;

    public async Task WriteAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(entries))
        {
            var rows = await Stored([.. chunk.Select(e => e.Key)]).AsNoTracking().ToDictionaryAsync(row => Identify(row).Key, cancellationToken);
            foreach (var entry in chunk)
            {
                Write(entry, rows.GetValueOrDefault(entry.Key));
            }
        }
    }

    protected abstract IQueryable<TRow> Stored(List<string> keys);

    protected abstract (long Id, string Key) Identify(TRow row);

    protected abstract TRow Make(string key, TRecord record);

    protected abstract void Fill(TRow row, TRecord record);

    /// <summary>Brings a row, new or stored, to what its record states.</summary>
    protected virtual void Bring(TRow row, Entry entry) => Fill(row, (TRecord)entry.Record);

    protected virtual void OnCreated(TRow row, TRecord record) { }

    /// <summary>The date that links to the row copy.</summary>
    protected virtual DateTimeOffset SortKey(TRow row) => default;

    private void Write(Entry entry, TRow? stored)
    {
        var row = stored ?? Make(entry.Key, (TRecord)entry.Record);
        Bring(row, entry);
        if (stored is null)
        {
            _table.Insert(row);
            entry.Create();
            OnCreated(row, (TRecord)entry.Record);
        }
        else if (_table.Update(row))
        {
            entry.Touch();
        }

        entry.Id = Identify(row).Id;
        entry.SortKey = SortKey(row);
    }
}
