using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FoundInTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Extractor",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Extractor",
                table: "Participations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Extractor",
                table: "Mentions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Extractor",
                table: "Events",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Extractor",
                table: "Coverages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UnresolvedMentions",
                table: "Articles",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Extractor",
                table: "ArticleLinks",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // EF would copy the tables, and lose their triggers.
            foreach (var table in new[] { "People", "Participations", "Mentions", "Events", "Coverages", "ArticleLinks" })
            {
                migrationBuilder.Sql($"ALTER TABLE \"{table}\" DROP COLUMN \"Extractor\"");
            }

            migrationBuilder.Sql("ALTER TABLE \"Articles\" DROP COLUMN \"UnresolvedMentions\"");
        }
    }
}
