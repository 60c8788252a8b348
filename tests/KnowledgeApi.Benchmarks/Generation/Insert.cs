using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Benchmarks.Generation;

/// <summary>A prepared insert into one table. Rows get the ids 1, 2, 3.</summary>
internal sealed class Insert : IDisposable
{
    private readonly SqliteCommand _command;

    public Insert(SqliteTransaction transaction, string table, params string[] columns)
    {
        string[] all = ["Id", .. columns];
        _command = transaction.Connection!.CreateCommand();
        _command.Transaction = transaction;
        _command.CommandText =
            $"""INSERT INTO "{table}" ({string.Join(", ", all.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", all.Select(column => "$" + column))})""";
        foreach (var column in all)
        {
            _command.Parameters.Add(new SqliteParameter("$" + column, null));
        }

        _command.Prepare();
    }

    public long Rows { get; private set; }

    public void Add(params object[] values)
    {
        _command.Parameters[0].Value = ++Rows;
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i + 1].Value = values[i];
        }

        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
