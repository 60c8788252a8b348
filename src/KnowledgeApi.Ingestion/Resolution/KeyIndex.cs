using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>The ids of all rows that an import touches or refers to, by noun and key.</summary>
internal sealed class KeyIndex
{
    private readonly Dictionary<(Noun Noun, string Key), long> _ids = [];

    public long this[Noun noun, string key]
    {
        get => _ids[(noun, key)];
        set => _ids[(noun, key)] = value;
    }

    public bool Contains(Noun noun, string key) => _ids.ContainsKey((noun, key));

    public static async Task<KeyIndex> LoadAsync(Batch batch, KnowledgeContext context, CancellationToken cancellationToken)
    {
        var index = new KeyIndex();
        var keys = batch.Entries.SelectMany(KeysOf).Distinct().ToLookup(k => k.Noun, k => k.Key);
        foreach (var noun in keys)
        {
            foreach (var chunk in Chunks.Of(noun))
            {
                var found = Rows(context, noun.Key, chunk);
                await foreach (var row in found.AsAsyncEnumerable().WithCancellation(cancellationToken))
                {
                    index[noun.Key, row.Key] = row.Id;
                }
            }
        }

        return index;
    }

    private static IEnumerable<(Noun Noun, string Key)> KeysOf(Entry entry) =>
        entry.Record.References().Select(r => (r.Noun, r.Key)).Prepend((entry.Record.Noun, entry.Key));

    private static IQueryable<Row> Rows(KnowledgeContext context, Noun noun, List<string> keys) => noun switch
    {
        Noun.Outlet => context.Outlets.Where(o => keys.Contains(o.Key)).Select(o => new Row(o.Key, o.Id)),
        Noun.Person => context.People.Where(p => keys.Contains(p.Key)).Select(p => new Row(p.Key, p.Id)),
        Noun.Event => context.Events.Where(e => keys.Contains(e.Key)).Select(e => new Row(e.Key, e.Id)),
        _ => context.Articles.Where(a => keys.Contains(a.Key)).Select(a => new Row(a.Key, a.Id)),
    };

    private sealed record Row(string Key, long Id);
}
