using System.Data.Common;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Sql;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>Reads the results of all subscriptions, a few at once and each for so long: one change may wake thousands.</summary>
internal sealed class ResultReader(ReadConnections connections, IOptions<SubscriptionLimits> limits) : IDisposable
{
    private readonly SemaphoreSlim _places = new(limits.Value.Concurrent);

    /// <summary>Runs a statement and gives each row to <paramref name="read"/>, until that wants no more.</summary>
    /// <exception cref="ResultTimeoutError">It took longer than it may.</exception>
    public async Task ReadWhileAsync(Statement statement, Func<DbDataReader, bool> read, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(limits.Value.Timeout);
        try
        {
            await connections.ReadWhileAsync(statement, read, deadline.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ResultTimeoutError(limits.Value.Timeout);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
