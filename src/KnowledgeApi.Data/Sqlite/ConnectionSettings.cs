using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Sets up every connection that is opened.</summary>
public sealed class ConnectionSettings : DbConnectionInterceptor
{
    /// <summary>The longest text or row, in bytes, that a statement may handle. An answer is one text: no request takes more memory.</summary>
    public const int LongestText = 64 * 1024 * 1024;

    // As much as SQLite maps at most; what is not there is not mapped.
    private const int MappedBytes = int.MaxValue;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Apply((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    /// <summary>Gives an open connection the settings and functions that statements on a knowledge base count on.</summary>
    public static void Apply(SqliteConnection connection)
    {
        var handle = connection.Handle!;
        // Pages are read where the system has them, not copied into a cache of each connection: half the time of a filter.
        raw.sqlite3_exec(handle, $"PRAGMA mmap_size = {MappedBytes}");
        // A plan that does not look at values stays good: else each new LIMIT compiles a prepared statement anew.
        raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
        raw.sqlite3_limit(handle, raw.SQLITE_LIMIT_LENGTH, LongestText);
        SqlFunctions.Register(handle);
    }
}
