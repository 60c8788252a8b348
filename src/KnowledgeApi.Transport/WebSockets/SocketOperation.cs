using System.Net.WebSockets;
using KnowledgeApi.Transport.Execution;
using KnowledgeApi.Transport.Requests;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>One operation of a socket, from its 'subscribe' to its 'complete' or 'error'.</summary>
internal sealed class SocketOperation(string id, GraphQLRequest request, string requestId, SocketParts parts)
{
    private readonly CancellationTokenSource _canceled = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Id => id;

    public Task Ended => _ended.Task;

    /// <summary>Whether it was stopped, but still runs.</summary>
    public bool IsLeaving => _canceled.IsCancellationRequested && !Ended.IsCompleted;

    public void Cancel() => _canceled.Cancel();

    /// <summary>Runs the operation.</summary>
    /// <param name="free">Called once, before the client is told of the end: from then on it may use the id again.</param>
    public async Task RunAsync(Action free)
    {
        var freed = false;
        try
        {
            await using var scope = parts.Scopes.CreateAsyncScope();
            await SendAsync(new(scope.ServiceProvider, requestId, OperationKinds.All), FreeOnce);
        }
        catch (Exception exception) when (IsGone(exception))
        {
            // The client does not want the rest, or is gone.
        }
        finally
        {
            FreeOnce();
            _ended.SetResult();
        }

        void FreeOnce()
        {
            if (!freed)
            {
                freed = true;
                free();
            }
        }
    }

    private static bool IsGone(Exception exception) => exception is OperationCanceledException or WebSocketException or ObjectDisposedException;

    private async Task SendAsync(RequestContext context, Action free)
    {
        var token = _canceled.Token;
        try
        {
            await foreach (var result in parts.Runner.RunAsync(request, context, parts.Quota, token))
            {
                if (!result.Executed)
                {
                    free();
                    await parts.Writer.ErrorAsync(id, result.Errors!, token);
                    return;
                }

                await parts.Writer.NextAsync(id, result, token);
            }

            free();
            await parts.Writer.CompleteAsync(id, token);
        }
        catch (Exception exception) when (!IsGone(exception))
        {
            free();
            var result = exception is RequestError refusal ? refusal.ToResult() : new(parts.Runner.Mask(exception, requestId));
            await parts.Writer.ErrorAsync(id, result.Errors!, token);
        }
    }
}
