using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Data.Sqlite;

/// <summary>Sets a connection up for writing much at once; disposing of it sets the connection back.</summary>
public sealed class BulkWriting : IDisposable
{
    // Enough for the inner pages of all indexes: rows that come in no order of an index change pages all over it.
    private const int CacheKilobytes = 64 * 1024;

    // Each waits for the transactions of the others, however many they are.
    private const int PatienceSeconds = 120;

    private readonly SqliteConnection _connection;
    private readonly int _timeout;
    private readonly object? _cacheSize;
    private readonly object? _mappedBytes;

    public BulkWriting(SqliteConnection connection)
    {
        (_connection, _timeout) = (connection, connection.DefaultTimeout);
        _cacheSize = Pragma("cache_size");
        _mappedBytes = Pragma("mmap_size");
        connection.DefaultTimeout = PatienceSeconds;
        Pragma($"cache_size = -{CacheKilobytes}");
        // What is mapped counts as memory of the process, as large as the file.
        Pragma("mmap_size = 0");
    }

    public void Dispose()
    {
        _connection.DefaultTimeout = _timeout;
        Pragma($"cache_size = {_cacheSize}");
        Pragma($"mmap_size = {_mappedBytes}");
    }

    private object? Pragma(string pragma)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"PRAGMA main.{pragma}";
        return command.ExecuteScalar();
    }
}
