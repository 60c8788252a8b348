using System.Collections.Concurrent;
using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Connections kept open with their prepared statements: preparing one costs as much as running it.</summary>
internal sealed class ReadConnections(IDbContextFactory<KnowledgeContext> contexts, ILogger<ReadConnections> log) : IDisposable
{
    private const int MostIdle = 16;
    private readonly ConcurrentBag<ReadConnection> _idle = [];

    public async Task<T> UseAsync<T>(Func<ReadConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        if (!_idle.TryTake(out var connection))
        {
            connection = new(contexts.CreateDbContext(), log);
            await connection.OpenAsync(cancellationToken);
        }

        var succeeded = false;
        try
        {
            var result = await work(connection);
            succeeded = true;
            return result;
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
