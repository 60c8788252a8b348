using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>The row by which one process at a time migrates. One that was killed leaves it behind, and EF would wait for it for ever.</summary>
internal static class MigrationLock
{
    private const string Table = "\"__EFMigrationsLock\"";

    // A migration is a transaction: between two of them a process takes no such time, and within one the row cannot be deleted.
    // A lock of the future was taken before the clock was set back.
    private const string Deletion = $"DELETE FROM {Table} WHERE COALESCE(julianday(\"Timestamp\"), 0) NOT BETWEEN julianday('now', '-2 minutes') AND julianday('now', '+2 minutes')";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Waits while another process migrates, and deletes the lock of one that is gone.</summary>
    public static async Task WaitAsync(KnowledgeContext context, Action<string> tell, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        for (var waits = false; HeldSince(connection) is { } since; waits = true)
        {
            if (DeleteStale(connection))
            {
                tell($"A process began to migrate the database at {since} and never ended; its lock is removed.");
                break;
            }

            if (!waits)
            {
                tell($"Another process migrates the database since {since}; waiting for it.");
            }

            await Task.Delay(Pause, cancellationToken);
        }

        await context.Database.CloseConnectionAsync();
    }

    private static string? HeldSince(SqliteConnection connection) =>
        Value(connection, "SELECT name FROM sqlite_schema WHERE name = '__EFMigrationsLock'") is null ? null
        : Value(connection, $"SELECT \"Timestamp\" FROM {Table}")?.ToString();

    private static bool DeleteStale(SqliteConnection connection)
    {
        using var deletion = connection.CreateCommand();
        deletion.CommandText = Deletion;
        try
        {
            return deletion.ExecuteNonQuery() > 0;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == raw.SQLITE_BUSY)
        {
            return false;
        }
    }

    private static object? Value(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
