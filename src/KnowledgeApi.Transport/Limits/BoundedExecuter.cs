using System.Threading.RateLimiting;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Limits;

/// <summary>
/// Runs so many operations at once, each for so long, and lets some wait: a burst. Where more come than can wait, it is
/// under strain until a second has passed without a refusal, and lets none wait: a queue that never empties makes every
/// answer late and none more.
/// </summary>
internal sealed class BoundedExecuter : IDisposable
{
    private static readonly TimeSpan StrainLasts = TimeSpan.FromSeconds(1);
    private readonly IDocumentExecuter _executer;
    private readonly ExecutionLimits _limits;
    private readonly TimeProvider _time;
    private readonly ConcurrencyLimiter _places;
    private long _strainedUntil;

    public BoundedExecuter(IDocumentExecuter executer, ExecutionLimits limits, TimeProvider time)
    {
        (_executer, _limits, _time, _strainedUntil) = (executer, limits, time, time.GetTimestamp());
        _places = new(new() { PermitLimit = limits.Concurrent, QueueLimit = limits.Queued });
        KeepThreadsFree();
    }

    /// <summary>The refusal of what comes now; null where there is room.</summary>
    public RequestError? Refusal()
    {
        var places = _places.GetStatistics()!;
        if (places.CurrentAvailablePermits > 0)
        {
            return null;
        }

        var mayWait = _time.GetTimestamp() < Volatile.Read(ref _strainedUntil) ? 0 : _limits.Queued;
        return places.CurrentQueuedCount < mayWait ? null : Refuse();
    }

    /// <summary>Runs an operation whose request has been read: a client that sends slowly keeps no place.</summary>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options)
    {
        if (Refusal() is { } refusal)
        {
            throw refusal;
        }

        var caller = options.CancellationToken;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(caller);
        deadline.CancelAfter(_limits.Timeout);
        options.CancellationToken = deadline.Token;
        try
        {
            using var place = await _places.AcquireAsync(1, deadline.Token);
            return place.IsAcquired ? await _executer.ExecuteAsync(options) : throw Refuse();
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            throw new RequestError(StatusCodes.Status504GatewayTimeout, "TIMEOUT", $"The operation took longer than {_limits.Timeout.TotalSeconds:0.#} s.");
        }
    }

    public void Dispose() => _places.Dispose();

    private RequestError Refuse()
    {
        Volatile.Write(ref _strainedUntil, _time.GetTimestamp() + (long)(StrainLasts.TotalSeconds * _time.TimestampFrequency));
        return new(StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The server is busy; try again.") { RetryAfter = StrainLasts };
    }

    /// <summary>
    /// Operations keep their threads while SQLite works. Without threads besides, new requests would wait for one, in
    /// a queue without end, before they can be refused.
    /// </summary>
    private void KeepThreadsFree()
    {
        ThreadPool.GetMinThreads(out var workers, out var completions);
        ThreadPool.SetMinThreads(Math.Max(workers, _limits.Concurrent + Environment.ProcessorCount), completions);
    }
}
