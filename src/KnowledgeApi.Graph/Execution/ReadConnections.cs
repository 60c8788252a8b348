using System.Collections.Concurrent;
using System.Data.Common;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Connections kept open with their prepared statements: preparing one costs as much as running it.</summary>
internal sealed class ReadConnections(IDbContextFactory<KnowledgeContext> contexts, ILogger<ReadConnections> log) : IDisposable
{
    private const int MostIdle = 16;
    private readonly ConcurrentBag<ReadConnection> _idle = [];

    /// <summary>Runs a statement and gives each row to <paramref name="read"/>.</summary>
    public Task ReadAsync(Statement statement, Action<DbDataReader> read, CancellationToken cancellationToken) => ReadWhileAsync(
        statement,
        row =>
        {
            read(row);
            return true;
        },
        cancellationToken);

    /// <summary>Runs a statement and gives each row to <paramref name="read"/>, until that wants no more.</summary>
    public async Task ReadWhileAsync(Statement statement, Func<DbDataReader, bool> read, CancellationToken cancellationToken)
    {
        _idle.TryTake(out var idle);
        var connection = idle ?? new(contexts.CreateDbContext(), log);
        var succeeded = false;
        try
        {
            if (idle is null)
            {
                await connection.OpenAsync(cancellationToken);
            }

            await connection.ReadWhileAsync(statement, read, cancellationToken);
            succeeded = true;
        }
        finally
        {
            if (succeeded && _idle.Count < MostIdle)
            {
                _idle.Add(connection);
            }
            else
            {
                connection.Dispose();
            }
        }
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
