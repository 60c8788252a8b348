using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FoundOnAndSource : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // EF would copy the whole table for a foreign key, and lose its triggers; a column with one can be added as it is.
            ChangeTriggers.Drop(migrationBuilder);
            SortKeyTriggers.Drop(migrationBuilder);
            AddReference(migrationBuilder, "FoundOnId");
            AddReference(migrationBuilder, "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_FoundOnId",
                table: "Articles",
                column: "FoundOnId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_SourceId",
                table: "Articles",
                column: "SourceId");

            SortKeyTriggers.Create(migrationBuilder);
            ChangeTriggers.Create(migrationBuilder);
        }

        private static void AddReference(MigrationBuilder migrationBuilder, string column) => migrationBuilder.Sql(
            $"ALTER TABLE \"Articles\" ADD COLUMN \"{column}\" INTEGER NULL REFERENCES \"Outlets\" (\"Id\") ON DELETE SET NULL");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The table is copied after all else, and its triggers would not survive: go back to before them, or forward again.
            ChangeTriggers.Drop(migrationBuilder);
            SortKeyTriggers.Drop(migrationBuilder);

            migrationBuilder.DropForeignKey(
                name: "FK_Articles_Outlets_FoundOnId",
                table: "Articles");

            migrationBuilder.DropForeignKey(
                name: "FK_Articles_Outlets_SourceId",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_FoundOnId",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_SourceId",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "FoundOnId",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "SourceId",
                table: "Articles");
        }
    }
}
