using System.Runtime.CompilerServices;
using GraphQL;
using KnowledgeApi.Graph.Compilation;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>
/// The results of a subscription, read from the change log only as fast as they are taken, so that nothing piles up
/// for a slow reader. Whoever does not know to pull them may have them pushed.
/// </summary>
/// <param name="log">The change log.</param>
/// <param name="connections">Read the results.</param>
/// <param name="text">The statement that writes results, with their positions, of a part of the log.</param>
/// <param name="pages">The part to read of each connection below.</param>
/// <param name="responseName">The subscription's name in the response.</param>
/// <param name="start">The position to go on from.</param>
internal sealed class ChangeStream(
    ChangeLog log, ReadConnections connections, StatementText text, IReadOnlyList<PageBounds> pages, string responseName, long start)
    : IAsyncEnumerable<ExecutionResult>, IObservable<ExecutionResult>
{
    private const long AtOnce = 100;

    public IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    public IDisposable Subscribe(IObserver<ExecutionResult> observer)
    {
        var cancellation = new CancellationTokenSource();
        _ = PushAsync(observer, cancellation.Token);
        return new Unsubscription(cancellation);
    }

    private async IAsyncEnumerable<ExecutionResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var position = start;
        while (true)
        {
            var range = await log.BehindAsync(position, cancellationToken);
            while (position < range.Last)
            {
                if (Position.IsForgotten(position, range))
                {
                    yield return new(Position.Forgotten());
                    yield break;
                }

                var results = await ReadAsync(position, range.Last, cancellationToken);
                foreach (var (at, json) in results)
                {
                    position = at;
                    yield return new() { Executed = true, Data = new Dictionary<string, object?> { [responseName] = new Answer(json) } };
                }

                position = results.Count < AtOnce ? range.Last : position;
            }
        }
    }

    private async Task<List<(long Position, byte[] Json)>> ReadAsync(long after, long last, CancellationToken cancellationToken)
    {
        var results = new List<(long, byte[])>();
        await connections.ReadAsync(
            text.With(new([after, last, AtOnce], pages)), reader => results.Add((reader.GetInt64(0), reader.GetFieldValue<byte[]>(1))), cancellationToken);
        return results;
    }

    private async Task PushAsync(IObserver<ExecutionResult> observer, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var result in ReadAsync(cancellationToken))
            {
                observer.OnNext(result);
            }

            observer.OnCompleted();
        }
        catch (OperationCanceledException)
        {
            observer.OnCompleted();
        }
        catch (Exception exception)
        {
            observer.OnError(exception);
        }
    }

    private sealed class Unsubscription(CancellationTokenSource cancellation) : IDisposable
    {
        public void Dispose() => cancellation.Cancel();
    }
}
