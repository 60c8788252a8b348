using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <summary>The country that an article says its event is in, and an order of articles that is not that of their import.</summary>
    public partial class StoryMemberFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" ADD COLUMN "Country" TEXT""");
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" ADD COLUMN "Wording" INTEGER NOT NULL DEFAULT 0""");
            migrationBuilder.Sql("""CREATE INDEX "StoryMembers_First" ON "StoryMembers" ("EventId", "IndexedAt", "Wording")""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP INDEX "StoryMembers_First" """);
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" DROP COLUMN "Wording" """);
            migrationBuilder.Sql("""ALTER TABLE "StoryMembers" DROP COLUMN "Country" """);
        }
    }
}
