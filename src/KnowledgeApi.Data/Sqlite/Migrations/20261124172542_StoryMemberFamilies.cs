using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <summary>The family names of those whom an article names first, by which reports of alike events are told apart.</summary>
    public partial class StoryMemberFamilies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" ADD COLUMN "Families" TEXT NOT NULL DEFAULT ''""");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" DROP COLUMN "Families" """);
    }
}
