using System.IO.Pipelines;
using GraphQL;
using KnowledgeApi.Transport.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Transport.Http;

/// <summary>Reads a request from the body of a POST, as long as the server takes it, or the parameters of a GET.</summary>
internal sealed class RequestReader
{
    public static void CheckMethod(HttpRequest request)
    {
        if (request.Method is not ("GET" or "POST"))
        {
            throw new RequestError(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Use GET or POST.") { Allow = "GET, POST" };
        }
    }

    public ValueTask<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken) =>
        request.Method == "GET" ? new(Parameters(request.Query)) : BodyAsync(request, cancellationToken);

    private static GraphQLRequest Parameters(IQueryCollection parameters)
    {
        return GraphQLRequest.Create(Text("query"), Text("documentId"), Text("operationName"), Object("variables"), Object("extensions"));

        string? Text(string name) => parameters[name] switch
        {
            { Count: > 1 } => throw RequestError.BadRequest($"'{name}' is given twice."),
            var value => value,
        };

        Inputs? Object(string name) => Text(name) is { Length: > 0 } json ? RequestParser.ParseParameter(json, name) : null;
    }

    private static async ValueTask<GraphQLRequest> BodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        CheckType(request.ContentType);
        try
        {
            return await BodyAsync(request.BodyReader, cancellationToken);
        }
        catch (BadHttpRequestException exception)
        {
            throw exception.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? new RequestError(StatusCodes.Status413PayloadTooLarge, "PAYLOAD_TOO_LARGE", exception.Message)
                : new RequestError(exception.StatusCode, "BAD_REQUEST", exception.Message);
        }
    }

    private static async ValueTask<GraphQLRequest> BodyAsync(PipeReader body, CancellationToken cancellationToken)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellationToken);
            try
            {
                if (read.IsCompleted)
                {
                    return RequestParser.Parse(read.Buffer, "The body");
                }
            }
            finally
            {
                body.AdvanceTo(read.IsCompleted ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            }
        }
    }

    private static void CheckType(string? contentType)
    {
        if (contentType is "application/json" or "application/json; charset=utf-8")
        {
            return;
        }

        var charset = MediaTypeHeaderValue.TryParse(contentType, out var type) ? type.Charset.Value : null;
        if (type?.MediaType.Value?.ToLowerInvariant() != "application/json" || charset?.Trim('"').ToLowerInvariant() is not (null or "utf-8" or "utf8"))
        {
            throw new RequestError(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8.");
        }
    }
}
