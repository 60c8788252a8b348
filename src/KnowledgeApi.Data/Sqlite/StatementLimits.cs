using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>The limits of a statement: how it ends where it meets one, and how to end it.</summary>
public static class StatementLimits
{
    /// <summary>Whether a statement failed because a value would be longer than <see cref="ConnectionSettings"/> allow.</summary>
    public static bool IsTooLong(this DbException exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_TOOBIG };

    /// <summary>Whether a statement failed because its expressions nest deeper than SQLite takes, which has no code of its own.</summary>
    public static bool IsTooDeep(this DbException exception) =>
        exception is SqliteException { SqliteErrorCode: raw.SQLITE_ERROR }
        && exception.Message.Contains("Expression tree is too large", StringComparison.Ordinal);

    /// <summary>
    /// Ends the statement that runs on the connection once the token is cancelled, with a <see cref="DbException"/>;
    /// ADO.NET's own Cancel does nothing on SQLite. Dispose of the registration as soon as the statement is done.
    /// </summary>
    public static CancellationTokenRegistration InterruptWhenCancelled(this DbConnection connection, CancellationToken cancellationToken) =>
        cancellationToken.UnsafeRegister(static state => raw.sqlite3_interrupt(((SqliteConnection)state!).Handle), connection);
}
