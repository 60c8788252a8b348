using System.Collections.Concurrent;
using KnowledgeApi.Data.Sqlite;
using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Benchmarks.Reference.HandWritten;

/// <summary>A connection that stays open, with its commands prepared and the settings that the API has.</summary>
internal sealed class Session : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public Session(string database)
    {
        _connection = new(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString());
        _connection.Open();
        ConnectionSettings.Apply(_connection);
    }

    /// <summary>Runs a statement whose parameters are $0, $1 and so on.</summary>
    public SqliteDataReader Read(string sql, params ReadOnlySpan<object> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _commands[sql] = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.AddWithValue($"${i}", values[i]);
            }

            command.Prepare();
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command.ExecuteReader();
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }
}

/// <summary>Lends sessions, one to a request.</summary>
internal sealed class SessionPool(string database) : IDisposable
{
    private readonly ConcurrentBag<Session> _idle = [];

    public Session Rent() => _idle.TryTake(out var session) ? session : new(database);

    public void Return(Session session) => _idle.Add(session);

    public void Dispose()
    {
        while (_idle.TryTake(out var session))
        {
            session.Dispose();
        }
    }
}
