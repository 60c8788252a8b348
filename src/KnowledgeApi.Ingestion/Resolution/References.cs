using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>
/// Refuses the records that refer to what is neither stored nor imported along with them,
/// and then those that referred to the refused.
/// </summary>
internal sealed class References
{
    private readonly KeyIndex _stored;
    private readonly Dictionary<(Noun, string), int> _providers;
    private readonly ILookup<(Noun, string), (Entry Entry, Reference Reference)> _referrers;
    private readonly Dictionary<Entry, string> _refused = [];
    private readonly Queue<Entry> _lost = [];

    private References(Batch batch, KeyIndex stored)
    {
        _stored = stored;
        _providers = batch.Entries.CountBy(e => (e.Record.Noun, e.Key)).ToDictionary();
        _referrers = batch.Entries
            .SelectMany(entry => entry.Record.References().Select(reference => (entry, reference)))
            .ToLookup(r => (r.reference.Noun, r.reference.Key));
    }

    public static void Settle(Batch batch, KeyIndex stored) => batch.Reject(new References(batch, stored).Refused());

    private Dictionary<Entry, string> Refused()
    {
        foreach (var target in _referrers.Where(target => !IsKnown(target.Key)))
        {
            Refuse(target.Key);
        }

        while (_lost.TryDequeue(out var entry))
        {
            var key = (entry.Record.Noun, entry.Key);
            if (--_providers[key] == 0 && !IsKnown(key))
            {
                Refuse(key);
            }
        }

        return _refused;
    }

    private bool IsKnown((Noun Noun, string Key) target) =>
        _providers.GetValueOrDefault(target) > 0 || _stored.Contains(target.Noun, target.Key);

    private void Refuse((Noun, string) target)
    {
        foreach (var (entry, reference) in _referrers[target])
        {
            if (_refused.TryAdd(entry, $"{reference.Path}: there is no {reference.Noun.ToString().ToLowerInvariant()} '{reference.Key}'"))
            {
                _lost.Enqueue(entry);
            }
        }
    }
}
