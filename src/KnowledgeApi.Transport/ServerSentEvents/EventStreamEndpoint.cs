using GraphQL;
using KnowledgeApi.Transport.Execution;
using KnowledgeApi.Transport.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport.ServerSentEvents;

/// <summary>GraphQL over server-sent events, one connection an operation.</summary>
internal sealed class EventStreamEndpoint(
    OperationRunner runner, ResultSerializer serializer, ConnectionLimit connections, IOptions<TransportOptions> options, TimeProvider time)
{
    private readonly TransportOptions _options = options.Value;

    public async Task HandleAsync(HttpContext http, GraphQLRequest request)
    {
        using var place = connections.Take(http);
        var allowed = http.Request.Method == "GET" ? OperationKinds.Queries | OperationKinds.Subscriptions : OperationKinds.All;
        var context = new RequestContext(http.RequestServices, http.TraceIdentifier, allowed);
        var quota = new ResultQuota(_options.MaxWaitingResults);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        await using var results = runner.RunAsync(request, context, quota, ended.Token).GetAsyncEnumerator(ended.Token);
        try
        {
            await StreamAsync(results, new EventStreamWriter(http.Response, serializer), ended);
        }
        catch (OperationCanceledException)
        {
            // Without its 'complete' event, a client takes the end of the stream for a lost connection, and comes back.
        }
    }

    private async Task StreamAsync(IAsyncEnumerator<ExecutionResult> results, EventStreamWriter writer, CancellationTokenSource ended)
    {
        var next = NextAsync(results);
        try
        {
            if (!next.IsCompleted)
            {
                // A client need not wait for the first event to see that it is connected.
                await writer.CommentAsync(ended.Token);
            }

            while (await KeepAliveAsync(next, writer, ended.Token) is { } result)
            {
                await writer.NextAsync(result, ended.Token);
                next = NextAsync(results);
            }

            await writer.CompleteAsync(ended.Token);
        }
        finally
        {
            await ended.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<ExecutionResult?> KeepAliveAsync(Task<ExecutionResult?> next, EventStreamWriter writer, CancellationToken cancellationToken)
    {
        while (!next.IsCompleted)
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            if (await Task.WhenAny(next, Task.Delay(_options.KeepAlive, time, waiting.Token)) != next)
            {
                await writer.CommentAsync(cancellationToken);
            }

            await waiting.CancelAsync();
        }

        return await next;
    }

    /// <summary>The next result, or null after the last. A document that is refused is told of by an event, as any other error is.</summary>
    private static async Task<ExecutionResult?> NextAsync(IAsyncEnumerator<ExecutionResult> results)
    {
        try
        {
            return await results.MoveNextAsync() ? results.Current : null;
        }
        catch (RequestError error) when (error.Allow is null)
        {
            return error.ToResult();
        }
    }
}
