using System.Threading.RateLimiting;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Limits;

/// <summary>
/// Runs so many operations at once, each for so long. Their requests have been read by then: a client that sends slowly
/// keeps no place.
/// </summary>
internal sealed class BoundedExecuter(IDocumentExecuter executer, ExecutionLimits limits) : IDisposable
{
    private readonly ConcurrencyLimiter _places = new(new() { PermitLimit = limits.Concurrent, QueueLimit = limits.Queued });

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options)
    {
        var caller = options.CancellationToken;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(caller);
        deadline.CancelAfter(limits.Timeout);
        options.CancellationToken = deadline.Token;
        try
        {
            using var place = await _places.AcquireAsync(1, deadline.Token);
            return place.IsAcquired
                ? await executer.ExecuteAsync(options)
                : throw new RequestError(StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The server is busy; try again.") { RetryAfter = TimeSpan.FromSeconds(1) };
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            throw new RequestError(StatusCodes.Status504GatewayTimeout, "TIMEOUT", $"The operation took longer than {limits.Timeout.TotalSeconds:0.#} s.");
        }
    }

    public void Dispose() => _places.Dispose();
}
