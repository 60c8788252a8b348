using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>Makes one event of two: all that is known of one goes over to the other, and its id and key lead there.</summary>
internal sealed class EventMerge(Statements statements)
{
    private readonly Statement[] _steps =
    [
        .. from sql in new[]
           {
               """UPDATE OR IGNORE "Coverages" SET "EventId" = $2 WHERE "EventId" = $1""",
               """DELETE FROM "Coverages" WHERE "EventId" = $1""",
               """UPDATE OR IGNORE "Participations" SET "EventId" = $2 WHERE "EventId" = $1 AND EXISTS (SELECT 1 FROM "Events" WHERE "Id" = $2 AND "Extractor" IS NOT NULL)""",
               """
               UPDATE OR IGNORE "ParticipationSupports" SET "ParticipationId" = (
                   SELECT k."Id" FROM "Participations" g JOIN "Participations" k ON k."EventId" = $2 AND k."PersonId" = g."PersonId" AND k."Role" = g."Role"
                   WHERE g."Id" = "ParticipationSupports"."ParticipationId")
               WHERE "ParticipationId" IN (
                   SELECT g."Id" FROM "Participations" g JOIN "Participations" k ON k."EventId" = $2 AND k."PersonId" = g."PersonId" AND k."Role" = g."Role"
                   WHERE g."EventId" = $1)
               """,
               """DELETE FROM "Participations" WHERE "EventId" = $1""",
               """UPDATE OR IGNORE "EventLinks" SET "SourceId" = $2 WHERE "SourceId" = $1 AND "TargetId" <> $2""",
               """UPDATE OR IGNORE "EventLinks" SET "TargetId" = $2 WHERE "TargetId" = $1 AND "SourceId" <> $2""",
               // What the kept one is a part of, by however many others, does not become a part of it.
               """
               UPDATE "Events" SET "SuperEventId" = $2 WHERE "SuperEventId" = $1 AND "Id" NOT IN (
                   WITH RECURSIVE "Wholes" ("Id") AS (
                       VALUES ($2) UNION SELECT e."SuperEventId" FROM "Wholes" w JOIN "Events" e ON e."Id" = w."Id" WHERE e."SuperEventId" IS NOT NULL)
                   SELECT "Id" FROM "Wholes")
               """,
               $"""UPDATE "{WorkingTables.StoryMembers}" SET "EventId" = $2 WHERE "EventId" = $1""",
               $"""UPDATE "{WorkingTables.EventRedirects}" SET "EventId" = $2 WHERE "EventId" = $1""",
               $"""INSERT INTO "{WorkingTables.EventRedirects}" SELECT "Id", "Key", $2 FROM "Events" WHERE "Id" = $1""",
               """DELETE FROM "Events" WHERE "Id" = $1""",
           }
           select statements.Prepare(sql, 2),
    ];

    public void Run(long gone, long kept) => Array.ForEach(_steps, step => step.Execute(gone, kept));
}
