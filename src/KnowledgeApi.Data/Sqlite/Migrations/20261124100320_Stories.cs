using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <summary>
    /// Tables that are no part of the model: what is known of the wording of articles and events, to tell which
    /// report the same, and which events went up in others.
    /// </summary>
    public partial class Stories : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TABLE "StoryMembers" (
                    "Id" INTEGER PRIMARY KEY AUTOINCREMENT,
                    "ArticleId" INTEGER UNIQUE REFERENCES "Articles" ("Id") ON DELETE CASCADE,
                    "EventId" INTEGER NOT NULL REFERENCES "Events" ("Id") ON DELETE CASCADE,
                    "IndexedAt" INTEGER NOT NULL,
                    "PublishedAt" INTEGER,
                    "Vector" BLOB NOT NULL,
                    "PublishedOn" TEXT,
                    "Start" TEXT,
                    "Kind" TEXT,
                    "Location" TEXT)
                """);
            migrationBuilder.Sql("""CREATE INDEX "StoryMembers_Event" ON "StoryMembers" ("EventId", "Id")""");
            migrationBuilder.Sql(
                """
                CREATE TABLE "StoryTerms" ("Term" INTEGER, "IndexedAt" INTEGER, "MemberId" INTEGER, PRIMARY KEY ("Term", "IndexedAt", "MemberId")) WITHOUT ROWID
                """);
            migrationBuilder.Sql("""CREATE TABLE "StoryTermCounts" ("Term" INTEGER PRIMARY KEY, "Articles" INTEGER NOT NULL)""");
            migrationBuilder.Sql(
                """
                CREATE TABLE "EventRedirects" ("Id" INTEGER PRIMARY KEY AUTOINCREMENT, "Key" TEXT NOT NULL, "EventId" INTEGER NOT NULL REFERENCES "Events" ("Id") ON DELETE CASCADE)
                """);
            migrationBuilder.Sql("""CREATE INDEX "EventRedirects_Key" ON "EventRedirects" ("Key")""");
            migrationBuilder.Sql("""CREATE INDEX "EventRedirects_Event" ON "EventRedirects" ("EventId")""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "StoryMembers", "StoryTerms", "StoryTermCounts", "EventRedirects" })
            {
                migrationBuilder.Sql($"DROP TABLE \"{table}\"");
            }
        }
    }
}
