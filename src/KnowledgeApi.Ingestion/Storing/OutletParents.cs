using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Sets the parents of outlets.</summary>
internal sealed class OutletParents(KnowledgeContext context, KeyIndex ids)
{
    public async Task WriteAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(entries))
        {
            var keys = chunk.ConvertAll(e => e.Key);
            var outlets = await context.Outlets.Where(o => keys.Contains(o.Key)).ToDictionaryAsync(o => o.Key, cancellationToken);
            foreach (var entry in chunk)
            {
                Write(entry, outlets[entry.Key]);
            }

            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
    }

    private void Write(Entry entry, Outlet outlet)
    {
        var parent = ((OutletRecord)entry.Record).Parent;
        long? parentId = parent is null ? null : ids[Noun.Outlet, parent];
        if (outlet.ParentId != parentId)
        {
            outlet.ParentId = parentId;
            entry.Touch();
        }
    }
}
