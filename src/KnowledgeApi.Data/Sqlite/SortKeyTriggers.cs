using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>
/// Keeps the copies of sort keys on link rows right, whoever writes: the importer, a tool, a hand at the SQL prompt.
/// A migration that rebuilds one of these tables has to call <see cref="Create"/> again, for SQLite drops triggers with the table.
/// </summary>
internal static class SortKeyTriggers
{
    /// <summary>What stands for a missing date: a copy is never null, for an index seeks its place in an order by value alone.</summary>
    public const long Missing = -62_135_596_800_000;

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

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var copy in Copies)
        {
            migration.Sql($"DROP TRIGGER IF EXISTS \"{copy.UpdateName}\"");
            migration.Sql($"DROP TRIGGER IF EXISTS \"{copy.InsertName}\"");
        }
    }

    private sealed record SortKey(string Link, string Column, string Source, string SourceColumn, string Key)
    {
        public string UpdateName => $"{Source}_{Link}_{Column}";

        public string InsertName => $"{Link}_{Column}";

        public string OnSourceUpdate =>
            $"""
            CREATE TRIGGER "{UpdateName}" AFTER UPDATE OF "{SourceColumn}" ON "{Source}"
            WHEN NEW."{SourceColumn}" IS NOT OLD."{SourceColumn}"
            BEGIN
                UPDATE "{Link}" SET "{Column}" = COALESCE(NEW."{SourceColumn}", {Missing}) WHERE "{Key}" = NEW."Id";
            END;
            """;

        public string OnLinkInsert =>
            $"""
            CREATE TRIGGER "{InsertName}" AFTER INSERT ON "{Link}"
            WHEN NEW."{Column}" IS NOT {Copy}
            BEGIN
                UPDATE "{Link}" SET "{Column}" = {Copy} WHERE "Id" = NEW."Id";
            END;
            """;

        private string Copy => $"COALESCE((SELECT \"{SourceColumn}\" FROM \"{Source}\" WHERE \"Id\" = NEW.\"{Key}\"), {Missing})";
    }
}
