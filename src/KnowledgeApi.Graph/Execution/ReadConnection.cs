using System.Data.Common;
using System.Diagnostics;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Graph.Errors;
using KnowledgeApi.Graph.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Graph.Execution;

/// <summary>One open connection, for one request at a time.</summary>
internal sealed partial class ReadConnection(KnowledgeContext context, ILogger log) : IDisposable
{
    // In characters of SQL: prepared, each takes some 13 bytes.
    private const int MostPrepared = 500_000;
    private static readonly ActivitySource Spans = new("KnowledgeApi.Graph");
    private readonly Dictionary<string, DbCommand> _prepared = [];
    private int _preparedLength;

    public Task OpenAsync(CancellationToken cancellationToken) => context.Database.OpenConnectionAsync(cancellationToken);

    /// <summary>Runs a statement and gives each row to <paramref name="read"/>, until that wants no more.</summary>
    /// <exception cref="AnswerTooLargeError">The answer would be too large.</exception>
    /// <exception cref="TooComplexError">The statement nests too deep.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the statement ended at once.</exception>
    public async Task ReadWhileAsync(Statement statement, Func<DbDataReader, bool> read, CancellationToken cancellationToken)
    {
        LogStatement(log, statement.Sql);
        using var span = Spans.StartActivity("SELECT", ActivityKind.Client);
        span?.SetTag("db.system.name", "sqlite").SetTag("db.query.text", statement.Sql);
        var command = Prepared(statement);
        for (var i = 0; i < statement.Values.Count; i++)
        {
            command.Parameters[i].Value = statement.Values[i];
        }

        using var interruption = command.Connection!.InterruptWhenCancelled(cancellationToken);
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken) && read(reader))
            {
            }
        }
        catch (DbException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (DbException exception) when (exception.IsTooLong())
        {
            throw new AnswerTooLargeError();
        }
        catch (DbException exception) when (exception.IsTooDeep())
        {
            throw new TooComplexError();
        }
    }

    public void Dispose()
    {
        Forget();
        context.Dispose();
    }

    private DbCommand Prepared(Statement statement)
    {
        if (_prepared.TryGetValue(statement.Sql, out var command))
        {
            return command;
        }

        if (_preparedLength + statement.Sql.Length > MostPrepared)
        {
            Forget();
        }

        _preparedLength += statement.Sql.Length;
        command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement.Sql;
        for (var i = 0; i < statement.Values.Count; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@p" + i;
            command.Parameters.Add(parameter);
        }

        return _prepared[statement.Sql] = command;
    }

    private void Forget()
    {
        foreach (var command in _prepared.Values)
        {
            command.Dispose();
        }

        _prepared.Clear();
        _preparedLength = 0;
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Sql}")]
    private static partial void LogStatement(ILogger log, string sql);
}
