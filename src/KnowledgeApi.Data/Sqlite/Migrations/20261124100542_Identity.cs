using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <summary>
    /// Working tables of the importer, no part of the model: by which headline and which marks of its text an article is found
    /// again, and which of its properties come from another version than the rest. A row that outlives its article finds nothing.
    /// </summary>
    public partial class Identity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""CREATE TABLE "ArticleHeadlines" ("Headline" INTEGER, "ArticleId" INTEGER, PRIMARY KEY ("Headline", "ArticleId")) WITHOUT ROWID""");
            migrationBuilder.Sql("""CREATE TABLE "ArticleMarks" ("Mark" INTEGER, "ArticleId" INTEGER, PRIMARY KEY ("Mark", "ArticleId")) WITHOUT ROWID""");
            migrationBuilder.Sql("""CREATE TABLE "ArticleFills" ("ArticleId" INTEGER PRIMARY KEY, "Properties" TEXT NOT NULL)""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var table in new[] { "ArticleFills", "ArticleMarks", "ArticleHeadlines" })
            {
                migrationBuilder.Sql($"DROP TABLE \"{table}\"");
            }
        }
    }
}
