using System.Data.Common;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Ids that the database gave.</summary>
public static class InsertedId
{
    /// <summary>The id of the row that the connection inserted last, whatever its triggers inserted besides. Cheaper than to have it returned.</summary>
    public static long LastInsertedId(this DbConnection connection) => raw.sqlite3_last_insert_rowid(((SqliteConnection)connection).Handle);
}
