using System.Data.Common;
using System.Runtime.CompilerServices;
using GraphQL;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Ids;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>
/// The results of a subscription, read from the change log only as fast as they are taken, so that nothing piles up
/// for a slow reader.
/// </summary>
/// <param name="log">The change log.</param>
/// <param name="reader">Reads the results.</param>
/// <param name="text">The statement that writes results, with their positions, of a part of the log.</param>
/// <param name="pages">The part to read of each connection below.</param>
/// <param name="responseName">The subscription's name in the response.</param>
/// <param name="start">The position to go on from.</param>
internal sealed class ChangeStream(
    ChangeLog log, ResultReader reader, StatementText text, IReadOnlyList<PageBounds> pages, string responseName, long start)
    : IAsyncEnumerable<ExecutionResult>, IObservable<ExecutionResult>
{
    private const long ResultsAtOnce = 100;
    private const long BytesAtOnce = 1_000_000;

    public IAsyncEnumerator<ExecutionResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        ReadAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <summary>Never called: the engine's streams push, and would fill the memory behind a slow reader.</summary>
    public IDisposable Subscribe(IObserver<ExecutionResult> observer) => throw new NotSupportedException();

    private async IAsyncEnumerable<ExecutionResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var position = start;
        while (true)
        {
            var range = await log.BehindAsync(position, cancellationToken);
            while (position < range.Last)
            {
                var (results, end) = await ReadAsync(position, range.Last, cancellationToken);
                // Only now is it sure that nothing was forgotten before it was read, however long the reader took.
                range = await log.RangeAsync(cancellationToken);
                if (Position.IsForgotten(position, range))
                {
                    yield return new(Position.Forgotten());
                    yield break;
                }

                foreach (var json in results)
                {
                    yield return new() { Executed = true, Data = new Dictionary<string, object?> { [responseName] = new Answer(json) } };
                }

                position = end;
            }
        }
    }

    /// <summary>Reads some results, and the position they end at: that of the last, or of the part where it has no more.</summary>
    private async Task<(List<byte[]> Results, long End)> ReadAsync(long after, long last, CancellationToken cancellationToken)
    {
        var (results, bytes, end) = (new List<byte[]>(), 0L, after);
        await reader.ReadWhileAsync(text.With(new([after, last, ResultsAtOnce], pages)), Read, cancellationToken);
        return (results, results.Count < ResultsAtOnce && bytes < BytesAtOnce ? last : end);

        bool Read(DbDataReader row)
        {
            end = row.GetInt64(0);
            var json = row.GetFieldValue<byte[]>(1);
            results.Add(json);
            return (bytes += json.Length) < BytesAtOnce;
        }
    }
}
