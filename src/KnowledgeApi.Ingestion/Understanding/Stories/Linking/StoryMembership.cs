using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;
using KnowledgeApi.Ingestion.Understanding.Stories.Roles;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Makes articles members of stories, of which each is an event.</summary>
internal sealed class StoryMembership(StoryIndex index, TermCounts counts, StoryPlacement placement, StoryEvents events, StoryParticipants participants, StoryUpkeep upkeep)
{
    // Of an article that begins a story: that it reports an event at all.
    private const double First = 0.9;

    // From here on a changed text says what it said before.
    private const float SameText = 0.95f;

    /// <summary>Puts an article into the event that somebody states for it.</summary>
    public void Keep(Entry entry, long @event) => Add(entry, @event, TermVector.Of(entry.Story!.Terms, counts));

    /// <summary>Puts an article into the story that it is most like, or a new one; gives how sure it is that it belongs there.</summary>
    /// <param name="before">What it was in so far.</param>
    public double Place(Entry entry, StoryMember? before)
    {
        var vector = TermVector.Of(entry.Story!.Terms, counts);
        var isSame = before is not null && before.Vector.Cosine(vector) >= SameText;
        var like = isSame ? [new(before!.Event, 1)] : placement.Of(Member(entry, 0, vector), entry.SortKey);
        var left = Left(before);
        var @event = like.Count > 0 ? like[0].Event : left ?? Make(entry);
        Add(entry, @event, vector);
        @event = Merge(@event, like.Skip(1).Select(l => l.Event), left);
        if (before is not null || like.Count > 0)
        {
            upkeep.Note(@event);
            upkeep.Note(before?.Event ?? @event);
        }

        if (events.IsFound(@event))
        {
            participants.Add(@event, default, entry.Id, EventRoles.Of((ArticleRecord)entry.Record, entry.Story!));
        }

        return isSame || like.Count == 0 ? First : CoverageRecords.Sureness(like[0].Likeness);
    }

    /// <summary>Merges into an event those that turn out to be the same, and the one that the article leaves to nobody.</summary>
    private long Merge(long @event, IEnumerable<long> like, long? left)
    {
        var merged = upkeep.MergeSame(@event, like);
        return left is { } empty && empty != merged && events.IsFound(empty) ? upkeep.Merge(merged, empty) : merged;
    }

    /// <summary>The event that an article leaves to nobody else, and that is to live on.</summary>
    private long? Left(StoryMember? before) => before is not null && index.OfEvent(before.Event).Count == 0 ? before.Event : null;

    private long Make(Entry entry)
    {
        var facts = entry.Story!.Facts;
        return events.Make(((ArticleRecord)entry.Record).Headline, facts with { Start = facts.Start ?? StoryFacts.DayOfReport(facts.Kind, entry.Story.PublishedOn) }).Id;
    }

    private void Add(Entry entry, long @event, TermVector vector) =>
        index.Add(Member(entry, @event, vector), entry.SortKey, entry.Story!.Facts, entry.Story.PublishedOn, entry.Story.Wording);

    private static StoryMember Member(Entry entry, long @event, TermVector vector) =>
        new(0, entry.Id, @event, At(entry), vector, EventSketch.Of(entry.Story!.Facts.Kind, entry.Story.Facts.Start, entry.Story.Facts.Place), entry.Story.People);

    // Where a record states no date, its row has that of its retrieval, which says nothing of the time of the event.
    private static DateTimeOffset? At(Entry entry) => ((ArticleRecord)entry.Record).PublishedAt is { Precision: >= DatePrecision.Day } ? entry.SortKey : null;
}
