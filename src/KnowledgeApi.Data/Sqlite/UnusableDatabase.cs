using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Why a database cannot be used, where SQLite says no more than that.</summary>
public static class UnusableDatabase
{
    /// <summary>Says in a sentence what a command on a database failed on.</summary>
    /// <param name="database">A file path or a SQLite connection string.</param>
    /// <param name="exception">How it failed.</param>
    public static string Describe(string database, SqliteException exception)
    {
        var path = SqliteServices.Settings(database).DataSource;
        return exception.SqliteErrorCode switch
        {
            raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN when Directory.Exists(path) => $"'{path}' is a folder, and no database.",
            raw.SQLITE_CANTOPEN when Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder) =>
                $"'{path}' cannot be made: there is no folder '{folder}'.",
            raw.SQLITE_NOTADB => $"'{path}' is no SQLite database.",
            raw.SQLITE_BUSY => $"Another process has locked the database '{path}'.",
            _ => $"{database}: {exception.Message}",
        };
    }
}
