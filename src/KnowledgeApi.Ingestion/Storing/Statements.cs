using System.Data.Common;
using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Prepares statements on the connection and in the transaction of a context, without its change tracker.</summary>
internal sealed class Statements(KnowledgeContext context) : IDisposable
{
    private readonly List<Statement> _prepared = [];

    /// <summary>Prepares a statement whose parameters are $1, $2 and so on.</summary>
    public Statement Prepare(string sql, int parameters)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"${i}";
            parameter.Value = DBNull.Value;
            command.Parameters.Add(parameter);
        }

        var statement = new Statement(command, () => context.Database.CurrentTransaction?.GetDbTransaction());
        _prepared.Add(statement);
        return statement;
    }

    /// <summary>Runs a statement that is needed once.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values)
    {
        using var statement = Prepare(sql, values.Length);
        _prepared.Remove(statement);
        return statement.Execute(values);
    }

    /// <summary>What is read of each row of a statement that is needed once.</summary>
    public List<T> List<T>(string sql, Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var statement = Prepare(sql, values.Length);
        _prepared.Remove(statement);
        return statement.List(read, values);
    }

    public void Dispose() => _prepared.ForEach(statement => statement.Dispose());
}

/// <summary>A statement that stays prepared.</summary>
internal sealed class Statement(DbCommand command, Func<DbTransaction?> transaction) : IDisposable
{
    public int Execute(params ReadOnlySpan<object?> values) => Bind(values).ExecuteNonQuery();

    /// <summary>The first value of the first row; null where there is no row.</summary>
    public object? Value(params ReadOnlySpan<object?> values) => Bind(values).ExecuteScalar() is var value and not DBNull ? value : null;

    /// <summary>What is read of each row.</summary>
    public List<T> List<T>(Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var rows = Read(values);
        var list = new List<T>();
        while (rows.Read())
        {
            list.Add(read(rows));
        }

        return list;
    }

    /// <summary>What is read of the one row that there is.</summary>
    public T One<T>(Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var row = Read(values);
        row.Read();
        return read(row);
    }

    public DbDataReader Read(params ReadOnlySpan<object?> values) => Bind(values).ExecuteReader();

    public void Dispose() => command.Dispose();

    private DbCommand Bind(ReadOnlySpan<object?> values)
    {
        command.Transaction = transaction();
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}

internal static class Rows
{
    public static string? Text(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
