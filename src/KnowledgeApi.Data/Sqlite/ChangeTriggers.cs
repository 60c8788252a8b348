using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>
/// Writes the change log, whoever changes the data, and keeps it from growing for ever.
/// A migration that rebuilds one of these tables has to call <see cref="Create"/> again, for SQLite drops triggers with the table.
/// </summary>
internal static class ChangeTriggers
{
    private const int MostEntries = 1_000_000;

    private static readonly Trigger[] Triggers =
    [
        new("Articles", "INSERT", "ARTICLE_ADDED", "NEW.\"Id\""),
        new("Events", "UPDATE", "EVENT_CHANGED", "NEW.\"Id\""),
        new("Events", "DELETE", "EVENT_CHANGED", "OLD.\"Id\""),
        .. new[] { "Coverages", "Participations" }.SelectMany(link => new Trigger[]
        {
            new(link, "INSERT", "EVENT_CHANGED", "NEW.\"EventId\""),
            new(link, "UPDATE", "EVENT_CHANGED", "NEW.\"EventId\""),
            new(link, "DELETE", "EVENT_CHANGED", "OLD.\"EventId\""),
        }),
    ];

    public static void Create(MigrationBuilder migration)
    {
        foreach (var trigger in Triggers)
        {
            migration.Sql(trigger.Definition);
        }

        migration.Sql(
            $"""
            CREATE TRIGGER "Changes_Bound" AFTER INSERT ON "Changes" WHEN NEW."Id" % 1000 = 0
            BEGIN
                DELETE FROM "Changes" WHERE "Id" <= NEW."Id" - {MostEntries};
            END;
            """);
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var trigger in Triggers)
        {
            migration.Sql($"DROP TRIGGER IF EXISTS \"{trigger.Name}\"");
        }

        migration.Sql("DROP TRIGGER IF EXISTS \"Changes_Bound\"");
    }

    private sealed record Trigger(string Table, string Action, string Kind, string Subject)
    {
        public string Name => $"{Table}_Log{Action}";

        public string Definition =>
            $"""
            CREATE TRIGGER "{Name}" AFTER {Action} ON "{Table}"
            BEGIN
                INSERT INTO "Changes" ("Kind", "SubjectId") VALUES ('{Kind}', {Subject});
            END;
            """;
    }
}
