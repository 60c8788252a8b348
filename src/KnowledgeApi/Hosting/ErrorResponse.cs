namespace KnowledgeApi.Hosting;

/// <summary>An answer in the form of a GraphQL error, where GraphQL itself is not reached.</summary>
internal static class ErrorResponse
{
    public static Task WriteAsync(HttpResponse response, int status, string code, string message)
    {
        response.StatusCode = status;
        return response.WriteAsJsonAsync(new { errors = new[] { new { message, extensions = new { code } } } }, response.HttpContext.RequestAborted);
    }
}
