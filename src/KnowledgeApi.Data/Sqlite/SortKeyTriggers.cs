using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>
/// Keeps the copies of sort keys on link rows right, whoever writes: the importer, a tool, a hand at the SQL prompt.
/// A migration that rebuilds one of these tables has to call <see cref="Create"/> again, for SQLite drops triggers with the table.
/// </summary>
internal static class SortKeyTriggers
{
    private static readonly SortKey[] Copies =
    [
        new("Mentions", "PublishedAt", "Articles", "PublishedAt", "ArticleId"),
        new("Coverages", "PublishedAt", "Articles", "PublishedAt", "ArticleId"),
        new("Coverages", "EventStart", "Events", "Start_Earliest", "EventId"),
        new("Participations", "EventStart", "Events", "Start_Earliest", "EventId"),
    ];

    public static void Create(MigrationBuilder migration)
    {
        foreach (var copy in Copies)
        {
            migration.Sql(copy.OnSourceUpdate);
            migration.Sql(copy.OnLinkInsert);
        }
    }

    private sealed record SortKey(string Link, string Column, string Source, string SourceColumn, string Key)
    {
        public string OnSourceUpdate =>
            $"""
            CREATE TRIGGER "{Source}_{Link}_{Column}" AFTER UPDATE OF "{SourceColumn}" ON "{Source}"
            WHEN NEW."{SourceColumn}" IS NOT OLD."{SourceColumn}"
            BEGIN
                UPDATE "{Link}" SET "{Column}" = NEW."{SourceColumn}" WHERE "{Key}" = NEW."Id";
            END;
            """;

        public string OnLinkInsert =>
            $"""
            CREATE TRIGGER "{Link}_{Column}" AFTER INSERT ON "{Link}"
            WHEN NEW."{Column}" IS NOT (SELECT "{SourceColumn}" FROM "{Source}" WHERE "Id" = NEW."{Key}")
            BEGIN
                UPDATE "{Link}" SET "{Column}" = (SELECT "{SourceColumn}" FROM "{Source}" WHERE "Id" = NEW."{Key}") WHERE "Id" = NEW."Id";
            END;
            """;
    }
}
