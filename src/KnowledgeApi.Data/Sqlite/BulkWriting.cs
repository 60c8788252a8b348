using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Sets a connection up for writing much at once; disposing of it sets the connection back.</summary>
public sealed class BulkWriting : IDisposable
{
    // Enough for the inner pages of all indexes: rows that come in no order of an index change pages all over it.
    private const int CacheKilobytes = 40 * 1024;

    // Each waits for the transactions of the others, however many they are.
    private const int PatienceSeconds = 120;

    private static readonly (string Name, int Value)[] Settings =
    [
        ("cache_size", -CacheKilobytes),
        // What is mapped counts as memory of the process, as large as the file.
        ("mmap_size", 0),
        // What an import stages lies in temporary tables, whose pages go to a file beyond this.
        ("temp.cache_size", -16 * 1024),
        // A transaction outlives the process without a wait for the disk; a loss of power takes the last ones whole.
        ("synchronous", 1),
        // Pages that change in many transactions are carried over to the database once for all of them.
        ("wal_autocheckpoint", 16_384),
    ];

    private readonly SqliteConnection _connection;
    private readonly int _timeout;
    private readonly List<(string Name, object? Value)> _before;

    /// <summary>Changes the settings of an open connection.</summary>
    public BulkWriting(SqliteConnection connection)
    {
        (_connection, _timeout) = (connection, connection.DefaultTimeout);
        _before = [.. Settings.Select(setting => (setting.Name, Pragma(setting.Name)))];
        connection.DefaultTimeout = _timeout == 0 ? 0 : Math.Max(_timeout, PatienceSeconds);
        Array.ForEach(Settings, setting => Pragma($"{setting.Name} = {setting.Value}"));
    }

    public void Dispose()
    {
        _connection.DefaultTimeout = _timeout;
        _before.ForEach(setting => Pragma($"{setting.Name} = {setting.Value}"));
        // Waits for the disk once, for all of it.
        Pragma("wal_checkpoint(PASSIVE)");
    }

    private object? Pragma(string pragma)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";
        return command.ExecuteScalar();
    }
}
