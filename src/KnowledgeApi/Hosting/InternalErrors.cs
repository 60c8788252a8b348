namespace KnowledgeApi.Hosting;

/// <summary>What nothing else catches: logged with the request's id, and told to the client without a detail.</summary>
internal sealed partial class InternalErrors(RequestDelegate next, ILogger<InternalErrors> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception exception) when (!http.Response.HasStarted && exception is not (BadHttpRequestException or OperationCanceledException))
        {
            Failed(log, http.TraceIdentifier, exception);
            await ErrorResponse.WriteAsync(http.Response, StatusCodes.Status500InternalServerError, "INTERNAL_SERVER_ERROR", "Internal server error.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Request {RequestId} failed")]
    private static partial void Failed(ILogger log, string requestId, Exception exception);
}
