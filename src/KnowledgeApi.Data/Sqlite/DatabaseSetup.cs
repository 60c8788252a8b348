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
    /// <param name="context">The database.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <param name="tell">Told in a sentence what others who migrate, or did, make this wait for.</param>
    public static async Task PrepareAsync(KnowledgeContext context, CancellationToken cancellationToken, Action<string>? tell = null)
    {
        // Migrating takes a lock first, even where nothing is to be done.
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await MigrateAsync(context, tell ?? (_ => { }), cancellationToken);
        }

        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
    }

    private static async Task MigrateAsync(KnowledgeContext context, Action<string> tell, CancellationToken cancellationToken)
    {
        if (await ExistsAsync(context, cancellationToken))
        {
            await MigrationLock.WaitAsync(context, tell, cancellationToken);
        }

        await context.Database.MigrateAsync(cancellationToken);
    }
}
