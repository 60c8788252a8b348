using System.Runtime.CompilerServices;
using System.Threading.Channels;
using GraphQL;

namespace KnowledgeApi.Transport.Execution;

/// <summary>
/// A subscription's results between a source that waits for nobody and a client that may be slow:
/// they queue within the client's quota, and beyond it the subscription ends with an error.
/// </summary>
internal sealed class ResultStream(ResultQuota quota) : IObserver<ExecutionResult>, IDisposable
{
    private readonly Channel<ExecutionResult> _waiting = Channel.CreateUnbounded<ExecutionResult>(new() { SingleReader = true });
    private IDisposable? _subscription;
    private volatile bool _ended;

    public IAsyncEnumerable<ExecutionResult> From(IObservable<ExecutionResult> source, CancellationToken cancellationToken)
    {
        _subscription = source.Subscribe(this);
        if (_ended)
        {
            _subscription.Dispose();
        }

        return ReadAsync(cancellationToken);
    }

    public void OnNext(ExecutionResult value)
    {
        if (_ended)
        {
            return;
        }

        if (!quota.TryTake())
        {
            OnError(new SlowClientError());
        }
        else if (!_waiting.Writer.TryWrite(value))
        {
            quota.Return();
        }
    }

    public void OnError(Exception error) => End(error);

    public void OnCompleted() => End(null);

    public void Dispose()
    {
        End(null);
        while (_waiting.Reader.TryRead(out _))
        {
            quota.Return();
        }
    }

    private async IAsyncEnumerable<ExecutionResult> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var result in _waiting.Reader.ReadAllAsync(cancellationToken))
        {
            quota.Return();
            yield return result;
        }
    }

    private void End(Exception? error)
    {
        _ended = true;
        _waiting.Writer.TryComplete(error);
        _subscription?.Dispose();
    }
}
