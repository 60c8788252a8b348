using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Brings the stored links of some rows to what their records state: the same are kept, new ones added, the rest removed.</summary>
internal sealed class LinkSet<TLink>(KnowledgeContext context, IEnumerable<TLink> stored, Func<TLink, object> naturalKey)
    where TLink : class
{
    private readonly Dictionary<object, TLink> _unclaimed = stored.ToDictionary(naturalKey);

    /// <summary>The stored link with the natural key of <paramref name="wanted"/>, or else that one, added.</summary>
    public TLink Claim(TLink wanted) =>
        _unclaimed.Remove(naturalKey(wanted), out var link) ? link : context.Add(wanted).Entity;

    public void RemoveUnclaimed() => context.RemoveRange(_unclaimed.Values);
}

internal static class ChangedLinks
{
    /// <summary>Marks the records whose links differ from what was stored.</summary>
    public static void Note(KnowledgeContext context, IReadOnlyDictionary<long, Entry> entries, Func<object, long?> owner)
    {
        foreach (var link in context.ChangeTracker.Entries().Where(e => e.State is not EntityState.Unchanged))
        {
            if (owner(link.Entity) is { } id && entries.TryGetValue(id, out var entry))
            {
                entry.Touch();
            }
        }
    }
}
