using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Lets the migration tool make a context without the host.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<KnowledgeContext>
{
    public KnowledgeContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite("design-time.db");
        return new(options.Options);
    }
}
