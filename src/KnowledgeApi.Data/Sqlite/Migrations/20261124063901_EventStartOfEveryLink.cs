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
            NeverMissing(migrationBuilder, "Participations", "IX_Participations_PersonId_EventStart_Id_EventId", "\"PersonId\", \"EventStart\", \"Id\", \"EventId\"");
            NeverMissing(migrationBuilder, "Coverages", "IX_Coverages_ArticleId_EventStart_Id_EventId", "\"ArticleId\", \"EventStart\", \"Id\", \"EventId\"");
        }

        /// <summary>A column made anew, where the tool would rebuild the table outside the transaction.</summary>
        private static void NeverMissing(MigrationBuilder migration, string table, string index, string columns)
        {
            migration.Sql($"ALTER TABLE \"{table}\" ADD COLUMN \"Start\" INTEGER NOT NULL DEFAULT {SortKeyTriggers.Missing}");
            migration.Sql($"UPDATE \"{table}\" SET \"Start\" = \"EventStart\" WHERE \"EventStart\" IS NOT NULL");
            migration.Sql($"DROP INDEX \"{index}\"");
            migration.Sql($"ALTER TABLE \"{table}\" DROP COLUMN \"EventStart\"");
            migration.Sql($"ALTER TABLE \"{table}\" RENAME COLUMN \"Start\" TO \"EventStart\"");
            migration.Sql($"CREATE INDEX \"{index}\" ON \"{table}\" ({columns})");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<long>(
                name: "EventStart",
                table: "Participations",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");

            migrationBuilder.AlterColumn<long>(
                name: "EventStart",
                table: "Coverages",
                type: "INTEGER",
                nullable: true,
                oldClrType: typeof(long),
                oldType: "INTEGER");
        }
    }
}
