using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Http;

/// <summary>GraphQL over HTTP: negotiates, reads, executes, writes.</summary>
internal sealed class GraphQLEndpoint(RequestReader reader, RequestExecutor executor, ResponseWriter writer)
{
    public async Task HandleAsync(HttpContext http)
    {
        var type = ResponseType.Json;
        try
        {
            type = ResponseType.Negotiate(http.Request);
            var request = await reader.ReadAsync(http.Request, http.RequestAborted);
            await writer.WriteAsync(http.Response, type, await executor.ExecuteAsync(request, http));
        }
        catch (RequestError error)
        {
            await writer.WriteAsync(http.Response, type, error);
        }
    }
}
