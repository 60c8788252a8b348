using KnowledgeApi.Transport.Execution;
using KnowledgeApi.Transport.ServerSentEvents;
using KnowledgeApi.Transport.WebSockets;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Http;

/// <summary>GraphQL at one path: negotiates the protocol, reads, executes, writes.</summary>
internal sealed class GraphQLEndpoint(
    RequestReader reader, RequestExecutor executor, ResponseWriter writer, WebSocketEndpoint sockets, EventStreamEndpoint eventStreams)
{
    public async Task HandleAsync(HttpContext http)
    {
        RequestId.Assign(http);
        var type = ResponseType.Json;
        try
        {
            if (http.WebSockets.IsWebSocketRequest)
            {
                await sockets.HandleAsync(http);
                return;
            }

            RequestReader.CheckMethod(http.Request);
            var accepted = ResponseType.Negotiate(http.Request);
            if (accepted == ResponseType.EventStream)
            {
                await eventStreams.HandleAsync(http, await reader.ReadAsync(http.Request, http.RequestAborted));
                return;
            }

            type = accepted;
            await AnswerAsync(http, type);
        }
        catch (RequestError error)
        {
            await writer.WriteAsync(http.Response, type, error);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
    }

    private async Task AnswerAsync(HttpContext http, ResponseType type)
    {
        if (executor.Refusal(http.TraceIdentifier) is { } refusal)
        {
            await writer.WriteAsync(http.Response, type, refusal);
            return;
        }

        var request = await reader.ReadAsync(http.Request, http.RequestAborted);
        var allowed = http.Request.Method == "GET" ? OperationKinds.Queries : OperationKinds.Queries | OperationKinds.Mutations;
        var result = await executor.ExecuteAsync(request, new(http.RequestServices, http.TraceIdentifier, allowed, CostHeader.Read(http.Request)), http.RequestAborted);
        await writer.WriteAsync(http.Response, type, result);
    }
}
