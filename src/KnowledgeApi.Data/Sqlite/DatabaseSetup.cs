using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Brings a database into the state that the rest counts on.</summary>
public static class DatabaseSetup
{
    /// <summary>Whether there is a database, which opening one would make.</summary>
    public static async Task<bool> ExistsAsync(KnowledgeContext context, CancellationToken cancellationToken) =>
        await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken);

    /// <summary>Brings the database to the newest migration, creating it where there is none.</summary>
    public static async Task PrepareAsync(KnowledgeContext context, CancellationToken cancellationToken)
    {
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }
}
