using System.Runtime.CompilerServices;
using GraphQL;
using KnowledgeApi.Transport.Requests;
using Microsoft.Extensions.Hosting;

namespace KnowledgeApi.Transport.Execution;

/// <summary>Runs an operation of any kind for a protocol that can stream.</summary>
internal sealed class OperationRunner(RequestExecutor executor, IHostApplicationLifetime lifetime)
{
    /// <summary>
    /// The result of a query or mutation, or the results of a subscription. One that was not executed is the last.
    /// A subscription is canceled when the host stops; what else runs may finish.
    /// </summary>
    public async IAsyncEnumerable<ExecutionResult> RunAsync(
        GraphQLRequest request, RequestContext context, ResultQuota quota, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var result = await executor.ExecuteAsync(request, context, cancellationToken);
        if (result.Streams is not { Count: > 0 } streams)
        {
            yield return result;
            yield break;
        }

        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        using var pushed = new ResultStream(quota);
        var source = streams.Values.Single() is IAsyncEnumerable<ExecutionResult> pulled ? pulled : pushed.From(streams.Values.Single(), stopping.Token);
        await using var results = source.GetAsyncEnumerator(stopping.Token);
        while (await NextAsync(results, context) is { } next)
        {
            yield return next;
            if (!next.Executed)
            {
                yield break;
            }
        }
    }

    /// <inheritdoc cref="RequestExecutor.Mask"/>
    public ExecutionError Mask(Exception exception, string requestId) => executor.Mask(exception, requestId);

    private async ValueTask<ExecutionResult?> NextAsync(IAsyncEnumerator<ExecutionResult> results, RequestContext context)
    {
        try
        {
            return await results.MoveNextAsync() ? results.Current : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new(exception as ExecutionError ?? Mask(exception, context.RequestId));
        }
    }
}
