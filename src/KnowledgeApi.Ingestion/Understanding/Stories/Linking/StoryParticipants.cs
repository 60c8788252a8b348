using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Stores who took part in events that were found in texts, each borne out by articles.</summary>
internal sealed class StoryParticipants(KnowledgeContext context, Statements statements)
{
    private readonly Table<Participation> _participations = new(context, statements);
    private readonly Statement _person = statements.Prepare("""SELECT "Id" FROM "People" WHERE "Key" = $1""", 1);
    private readonly Statement _stored = statements.Prepare("""SELECT "Id" FROM "Participations" WHERE "EventId" = $1 AND "PersonId" = $2 AND "Role" = $3""", 3);
    private readonly Statement _raise = statements.Prepare(
        """UPDATE "Participations" SET "Confidence" = $2 WHERE "Id" = $1 AND "Extractor" IS NOT NULL AND "Confidence" < $2""", 2);

    private readonly Statement _support = statements.Prepare("""INSERT OR IGNORE INTO "ParticipationSupports" ("ParticipationId", "ArticleId") VALUES ($1, $2)""", 2);
    private readonly Statement _unsupported = statements.Prepare(
        """
        DELETE FROM "Participations" WHERE "Extractor" IS NOT NULL
        AND "Id" IN (SELECT "ParticipationId" FROM "ParticipationSupports" WHERE "ArticleId" = $1)
        AND NOT EXISTS (SELECT 1 FROM "ParticipationSupports" s WHERE s."ParticipationId" = "Participations"."Id" AND s."ArticleId" <> $1)
        """, 1);

    private readonly Statement _withdraw = statements.Prepare(
        """
        DELETE FROM "ParticipationSupports" WHERE "ArticleId" = $1
        AND "ParticipationId" IN (SELECT "Id" FROM "Participations" WHERE "Extractor" IS NOT NULL)
        """, 1);

    public void Add(long @event, DateTimeOffset start, long article, IEnumerable<EventRole> parts)
    {
        foreach (var part in parts)
        {
            if (_person.Value(part.Person) is long person)
            {
                _support.Execute(Participation(@event, start, person, part), article);
            }
        }
    }

    /// <summary>Takes back what an article bore out, and those whom no other does.</summary>
    public void Remove(long article)
    {
        _unsupported.Execute(article);
        _withdraw.Execute(article);
    }

    private long Participation(long @event, DateTimeOffset start, long person, EventRole part)
    {
        if (_stored.Value(@event, person, ConstantCase.Of(part.Role)) is long stored)
        {
            _raise.Execute(stored, part.Confidence);
            return stored;
        }

        var row = new Participation
        {
            EventId = @event,
            PersonId = person,
            Role = part.Role,
            Confidence = part.Confidence,
            Extractor = StoryEvents.Extractor,
            EventStart = start,
        };
        _participations.Insert(row);
        return row.Id;
    }
}

/// <summary>A part that an article gives a person in an event.</summary>
/// <param name="Person">The person's key.</param>
internal readonly record struct EventRole(string Person, ParticipationRole Role, double Confidence);
