using Microsoft.EntityFrameworkCore.Migrations;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>
/// Keeps the copies of sort keys on link rows right, whoever writes: the importer, a tool, a hand at the SQL prompt.
/// A migration that rebuilds one of these tables has to call <see cref="Create"/> again, for SQLite drops triggers with the table.
/// </summary>
internal static class SortKeyTriggers
{
    /// <summary><see cref="SortDate.Missing"/> as it is stored.</summary>
    public static readonly long Missing = SortDate.Missing.ToUnixTimeMilliseconds();

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
            migration.Sql(copy.OnLinkMove);
        }
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var copy in Copies)
        {
            migration.Sql($"DROP TRIGGER IF EXISTS \"{copy.UpdateName}\"");
            migration.Sql($"DROP TRIGGER IF EXISTS \"{copy.InsertName}\"");
            migration.Sql($"DROP TRIGGER IF EXISTS \"{copy.MoveName}\"");
        }
    }

    /// <summary>Brings the copies right that went wrong while the triggers were not there or said less.</summary>
    public static void Repair(MigrationBuilder migration) => Array.ForEach(Copies, copy => migration.Sql(copy.Repair));

    private sealed record SortKey(string Link, string Column, string Source, string SourceColumn, string Key)
    {
        public string UpdateName => $"{Source}_{Link}_{Column}";

        public string InsertName => $"{Link}_{Column}";

        public string MoveName => $"{Link}_{Column}_Moved";

        public string OnSourceUpdate =>
            $"""
            CREATE TRIGGER "{UpdateName}" AFTER UPDATE OF "{SourceColumn}" ON "{Source}"
            WHEN NEW."{SourceColumn}" IS NOT OLD."{SourceColumn}"
            BEGIN
                UPDATE "{Link}" SET "{Column}" = COALESCE(NEW."{SourceColumn}", {Missing}) WHERE "{Key}" = NEW."Id";
            END;
            """;

        public string OnLinkInsert => Renew(InsertName, "INSERT");

        /// <summary>Two events become one by moving the links of one to the other.</summary>
        public string OnLinkMove => Renew(MoveName, $"UPDATE OF \"{Key}\"");

        public string Repair => $"UPDATE \"{Link}\" SET \"{Column}\" = {Copy(Link)} WHERE \"{Column}\" IS NOT {Copy(Link)}";

        private string Renew(string name, string change) =>
            $"""
            CREATE TRIGGER "{name}" AFTER {change} ON "{Link}"
            WHEN NEW."{Column}" IS NOT {Copy("NEW")}
            BEGIN
                UPDATE "{Link}" SET "{Column}" = {Copy("NEW")} WHERE "Id" = NEW."Id";
            END;
            """;

        private string Copy(string link) => $"COALESCE((SELECT s.\"{SourceColumn}\" FROM \"{Source}\" s WHERE s.\"Id\" = {link}.\"{Key}\"), {Missing})";
    }
}
