using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;
using KnowledgeApi.Ingestion.Understanding.Stories.Linking;
using KnowledgeApi.Ingestion.Understanding.Stories.Roles;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Links articles to the dated happenings that they only refer back to.</summary>
internal sealed class BackReferenceLinker(BackReferenceMatcher happenings, StoryEvents events, StoryParticipants participants, KnownEvents known)
{
    /// <summary>What the article refers back to: known events, or new ones.</summary>
    public IEnumerable<CoverageRecord> Mentions(Entry entry, long about) =>
        from happening in entry.Story!.Happenings
        group happening.Clause by Find(entry, happening) into clauses
        where clauses.Key != about
        select CoverageRecords.Mentions(events.KeyOf(clauses.Key), clauses);

    private long Find(Entry entry, DatedHappening happening)
    {
        var parts = EventRoles.Within((ArticleRecord)entry.Record, happening);
        var @event = happenings.Find(happening, parts.ConvertAll(part => part.Person)) ?? Make(happening);
        if (events.IsFound(@event))
        {
            participants.Add(@event, happening.Start.Earliest, entry.Id, parts);
        }

        return @event;
    }

    private long Make(DatedHappening happening)
    {
        var facts = new EventFacts(happening.Start, happening.Kind, default);
        var @event = events.Make(happening.Name, facts).Id;
        known.Learn(@event, happening.Name, "", facts);
        return @event;
    }
}
