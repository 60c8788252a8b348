using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Keeps found events to what their articles say of them, as articles come, go and turn out to report the same.</summary>
internal sealed class StoryUpkeep(StoryIndex index, StoryEvents events, StoryPlacement placement, Statements statements)
{
    private readonly EventMerge _merge = new(statements);
    private readonly StoryFacts _facts = new(statements);
    private readonly StoryNames _names = new(statements);
    private readonly HashSet<long> _changed = [];
    private readonly Dictionary<long, long> _merged = [];

    public void Note(long @event) => _changed.Add(@event);

    /// <summary>The event that one is now, whichever it went up in.</summary>
    public long Current(long @event) => _merged.TryGetValue(@event, out var other) ? Current(other) : @event;

    /// <summary>Merges those of the others that turn out to be the same event; gives the one that is left.</summary>
    public long MergeSame(long @event, IEnumerable<long> others) => others.Aggregate(@event, (kept, other) =>
        (events.IsFound(kept) || events.IsFound(other)) && placement.AreOne(kept, other) ? Merge(kept, other) : kept);

    /// <summary>Makes one event of two; what someone stated stays, of found ones the elder.</summary>
    public long Merge(long first, long second)
    {
        var (kept, gone) = !events.IsFound(second) || events.IsFound(first) && second < first ? (second, first) : (first, second);
        _merge.Run(gone, kept);
        index.Forget();
        _merged[gone] = kept;
        _changed.Add(kept);
        return kept;
    }

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        foreach (var @event in _changed.Select(Current).Distinct().Order().ToList())
        {
            await events.RefreshAsync(@event, row => Fill(row, @event), cancellationToken);
        }

        _changed.Clear();
        _merged.Clear();
    }

    private void Fill(Event row, long @event)
    {
        var facts = _facts.Of(@event);
        row.Name = _names.Of(@event) ?? row.Name;
        row.Start = facts.Start;
        row.Kind = facts.Kind;
        row.Location = facts.Place.Location;
        row.Country = facts.Place.Country;
    }
}
