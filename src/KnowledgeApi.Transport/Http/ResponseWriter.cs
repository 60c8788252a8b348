using System.Globalization;
using GraphQL;
using KnowledgeApi.Transport.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Transport.Http;

/// <summary>Writes results and refusals.</summary>
internal sealed class ResponseWriter(ResultSerializer serializer)
{
    public Task WriteAsync(HttpResponse response, ResponseType type, ExecutionResult result) => WriteAsync(response, type, Status(type, result), result);

    public Task WriteAsync(HttpResponse response, ResponseType type, RequestError error)
    {
        response.Headers.Allow = error.Allow;
        response.Headers.RetryAfter = error.RetryAfter?.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        var status = error.IsInDocument && !type.ReportsRequestErrorsByStatus ? StatusCodes.Status200OK : error.Status;
        return WriteAsync(response, type, status, error.ToResult());
    }

    private static int Status(ResponseType type, ExecutionResult result) =>
        result.Executed || result.Errors is not { Count: > 0 } ? StatusCodes.Status200OK
        : result.Errors is [InternalError, ..] ? StatusCodes.Status500InternalServerError
        : type.ReportsRequestErrorsByStatus ? StatusCodes.Status400BadRequest
        : StatusCodes.Status200OK;

    private async Task WriteAsync(HttpResponse response, ResponseType type, int status, ExecutionResult result)
    {
        response.StatusCode = status;
        response.ContentType = type.ContentType;
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        serializer.Write(response.BodyWriter, result);
        await response.BodyWriter.FlushAsync(response.HttpContext.RequestAborted);
    }
}
