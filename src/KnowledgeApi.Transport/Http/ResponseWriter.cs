using System.Globalization;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Http;

/// <summary>Writes results and refusals.</summary>
internal sealed class ResponseWriter(IGraphQLSerializer serializer)
{
    public Task WriteAsync(HttpResponse response, ResponseType type, ExecutionResult result)
    {
        var status = type.ReportsRequestErrorsByStatus && !result.Executed ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return WriteAsync(response, type, status, result);
    }

    public Task WriteAsync(HttpResponse response, ResponseType type, RequestError error)
    {
        response.Headers.Allow = error.Allow;
        response.Headers.RetryAfter = error.RetryAfter?.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        var status = error.IsInDocument && !type.ReportsRequestErrorsByStatus ? StatusCodes.Status200OK : error.Status;
        return WriteAsync(response, type, status, new ExecutionResult { Errors = [error.ToExecutionError()] });
    }

    private Task WriteAsync(HttpResponse response, ResponseType type, int status, ExecutionResult result)
    {
        response.StatusCode = status;
        response.ContentType = $"{type.MediaType}; charset=utf-8";
        return serializer.WriteAsync(response.Body, result, response.HttpContext.RequestAborted);
    }
}
