using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <summary>Those whom an article names first, by which reports of alike events are told apart.</summary>
    public partial class StoryMemberPeople : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" ADD COLUMN "People" TEXT NOT NULL DEFAULT ''""");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" DROP COLUMN "People" """);
    }
}
