using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Data.Sqlite;

public static class DatabaseSetup
{
    /// <summary>Brings the database to the newest migration, creating it where there is none.</summary>
    public static async Task PrepareAsync(KnowledgeContext context, CancellationToken cancellationToken)
    {
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }
}
