using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Stores what events state about their participants, the events they belong to and those they are linked with.</summary>
internal sealed class EventLinks(KnowledgeContext context, KeyIndex ids)
{
    public async Task WriteAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(entries))
        {
            var owners = chunk.ToDictionary(e => ids[Noun.Event, e.Key]);
            await WriteSuperEventsAsync(owners, cancellationToken);
            await WriteParticipationsAsync(owners, cancellationToken);
            await WriteLinksAsync(owners, cancellationToken);
            ChangedLinks.Note(context, owners, Owner);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
    }

    private static long? Owner(object link) => link switch
    {
        Event @event => @event.Id,
        Participation participation => participation.EventId,
        EventLink eventLink => eventLink.SourceId,
        _ => null,
    };

    private async Task WriteSuperEventsAsync(Dictionary<long, Entry> owners, CancellationToken cancellationToken)
    {
        foreach (var @event in await context.Events.Where(e => owners.Keys.Contains(e.Id)).ToListAsync(cancellationToken))
        {
            var whole = ((EventRecord)owners[@event.Id].Record).Whole();
            @event.SuperEventId = whole is null ? null : ids[Noun.Event, whole];
        }
    }

    private async Task WriteParticipationsAsync(Dictionary<long, Entry> owners, CancellationToken cancellationToken)
    {
        var stored = await context.Participations.Include(p => p.Supports)
            .Where(p => owners.Keys.Contains(p.EventId)).ToListAsync(cancellationToken);
        var links = new LinkSet<Participation>(context, stored, p => (p.EventId, p.PersonId, p.Role));
        foreach (var (id, record) in Each(owners, e => e.Participants))
        {
            var participation = links.Claim(new() { EventId = id, PersonId = ids[Noun.Person, record.Person], Role = record.Role });
            participation.Confidence = record.Confidence;
            WriteSupports(participation, record, owners[id]);
        }

        links.RemoveUnclaimed();
    }

    private void WriteSupports(Participation participation, ParticipantRecord record, Entry owner)
    {
        var wanted = record.Articles.Select(article => ids[Noun.Article, article]).ToHashSet();
        var dropped = participation.Supports.Where(s => !wanted.Remove(s.ArticleId)).ToList();
        if (wanted.Count + dropped.Count > 0)
        {
            owner.Touch();
        }

        context.RemoveRange(dropped);
        participation.Supports.AddRange(wanted.Select(article => new ParticipationSupport { ArticleId = article }));
    }

    private async Task WriteLinksAsync(Dictionary<long, Entry> owners, CancellationToken cancellationToken)
    {
        var stored = await context.EventLinks.Where(l => owners.Keys.Contains(l.SourceId)).ToListAsync(cancellationToken);
        var links = new LinkSet<EventLink>(context, stored, l => (l.SourceId, l.TargetId, l.Relation));
        foreach (var (id, record) in Each(owners, e => e.Links.FindAll(l => l.Relation is not EventRelation.SubEventOf)))
        {
            links.Claim(new() { SourceId = id, TargetId = ids[Noun.Event, record.Event], Relation = record.Relation });
        }

        links.RemoveUnclaimed();
    }

    private static IEnumerable<(long Id, T Record)> Each<T>(Dictionary<long, Entry> owners, Func<EventRecord, List<T>> links) =>
        owners.SelectMany(owner => links((EventRecord)owner.Value.Record).Select(link => (owner.Key, link)));
}
