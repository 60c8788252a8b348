using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Stores what events state about their participants, the events they belong to and those they are linked with.</summary>
internal sealed class EventLinks(KnowledgeContext context, Statements statements, Targets targets)
{
    private readonly Table<Participation> _participations = new(context, statements);
    private readonly Table<ParticipationSupport> _supports = new(context, statements);
    private readonly Table<EventLink> _links = new(context, statements);
    private readonly Statement _setSuperEvent = statements.Prepare("""UPDATE "Events" SET "SuperEventId" = $2 WHERE "Id" = $1 AND "SuperEventId" IS NOT $2""", 2);

    public async Task WriteAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(entries))
        {
            var owners = chunk.ToDictionary(e => e.Id);
            var known = Owners.WithLinks(chunk);
            chunk.ForEach(WriteSuperEvent);
            await WriteParticipationsAsync(owners, known, cancellationToken);
            await WriteLinksAsync(owners, known, cancellationToken);
        }
    }

    private void WriteSuperEvent(Entry owner)
    {
        var whole = ((EventRecord)owner.Record).Whole();
        if (_setSuperEvent.Execute(owner.Id, whole is null ? null : targets.Find(owner, Noun.Event, whole)) > 0)
        {
            owner.Touch();
        }
    }

    private async Task WriteParticipationsAsync(Dictionary<long, Entry> owners, List<long> known, CancellationToken cancellationToken)
    {
        var stored = await Owners.LinksAsync(context.Participations.Include(p => p.Supports).Where(p => known.Contains(p.EventId)), known, cancellationToken);
        var links = new LinkSet<Participation>(_participations, stored, p => (p.EventId, p.PersonId, p.Role));
        foreach (var (owner, record) in Each(owners, e => e.Participants))
        {
            if (targets.Find(owner, Noun.Person, record.Person) is { } person)
            {
                Participation stands = null!;
                var changed = links.Claim(new() { EventId = owner.Id, PersonId = person, Role = record.Role, EventStart = owner.SortKey }, participation =>
                {
                    participation.Confidence = record.Confidence;
                    participation.Extractor = record.Extractor;
                    stands = participation;
                });
                if (WriteSupports(stands, record, owner) || changed)
                {
                    owner.Touch();
                }
            }
        }

        Owners.Touch(owners, links.RemoveUnclaimed(), p => p.EventId);
    }

    private bool WriteSupports(Participation participation, ParticipantRecord record, Entry owner)
    {
        var supports = new LinkSet<ParticipationSupport>(_supports, participation.Supports, s => s.ArticleId);
        var changed = false;
        foreach (var key in record.Articles.Distinct())
        {
            if (targets.Find(owner, Noun.Article, key) is { } article)
            {
                changed |= supports.Claim(new() { ParticipationId = participation.Id, ArticleId = article }, _ => { });
            }
        }

        return supports.RemoveUnclaimed().Any() || changed;
    }

    private async Task WriteLinksAsync(Dictionary<long, Entry> owners, List<long> known, CancellationToken cancellationToken)
    {
        var stored = await Owners.LinksAsync(context.EventLinks.Where(l => known.Contains(l.SourceId)), known, cancellationToken);
        var links = new LinkSet<EventLink>(_links, stored, l => (l.SourceId, l.TargetId, l.Relation));
        foreach (var (owner, record) in Each(owners, e => e.Links.FindAll(l => l.Relation is not EventRelation.SubEventOf)))
        {
            if (targets.Find(owner, Noun.Event, record.Event) is { } target && target != owner.Id
                && links.Claim(new() { SourceId = owner.Id, TargetId = target, Relation = record.Relation }, _ => { }))
            {
                owner.Touch();
            }
        }

        Owners.Touch(owners, links.RemoveUnclaimed(), l => l.SourceId);
    }

    private static IEnumerable<(Entry Owner, T Record)> Each<T>(Dictionary<long, Entry> owners, Func<EventRecord, List<T>> links) =>
        owners.Values.SelectMany(owner => links((EventRecord)owner.Record).Select(link => (owner, link)));
}
