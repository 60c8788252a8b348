using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EventStartOfEveryLink : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            SortKeyTriggers.Drop(migrationBuilder);
            MakeAnew(migrationBuilder, $"INTEGER NOT NULL DEFAULT {SortKeyTriggers.Missing}", $"COALESCE(\"EventStart\", {SortKeyTriggers.Missing})");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            MakeAnew(migrationBuilder, "INTEGER", $"NULLIF(\"EventStart\", {SortKeyTriggers.Missing})");
            SortKeyTriggers.Create(migrationBuilder);
        }

        private static void MakeAnew(MigrationBuilder migration, string type, string value)
        {
            MakeAnew(migration, "Participations", "IX_Participations_PersonId_EventStart_Id_EventId", "\"PersonId\", \"EventStart\", \"Id\", \"EventId\"", type, value);
            MakeAnew(migration, "Coverages", "IX_Coverages_ArticleId_EventStart_Id_EventId", "\"ArticleId\", \"EventStart\", \"Id\", \"EventId\"", type, value);
        }

        /// <summary>A column made anew, where the tool would rebuild the table outside the transaction.</summary>
        private static void MakeAnew(MigrationBuilder migration, string table, string index, string columns, string type, string value)
        {
            migration.Sql($"ALTER TABLE \"{table}\" ADD COLUMN \"Start\" {type}");
            migration.Sql($"UPDATE \"{table}\" SET \"Start\" = {value}");
            migration.Sql($"DROP INDEX \"{index}\"");
            migration.Sql($"ALTER TABLE \"{table}\" DROP COLUMN \"EventStart\"");
            migration.Sql($"ALTER TABLE \"{table}\" RENAME COLUMN \"Start\" TO \"EventStart\"");
            migration.Sql($"CREATE INDEX \"{index}\" ON \"{table}\" ({columns})");
        }
    }
}
