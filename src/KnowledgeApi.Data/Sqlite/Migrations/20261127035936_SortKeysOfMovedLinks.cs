using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace KnowledgeApi.Data.Sqlite.Migrations
{
    /// <summary>Links that go over to another event take its sort key; those that went over before are brought right.</summary>
    public partial class SortKeysOfMovedLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            SortKeyTriggers.Drop(migrationBuilder);
            SortKeyTriggers.Create(migrationBuilder);
            SortKeyTriggers.Repair(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // The triggers are as right for the form before, whose migrations drop them all by name.
        }
    }
}
