using System.Text.Json;
using GraphQL;
using KnowledgeApi.Transport.Limits;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Transport.Http;

/// <summary>Reads a request from the body of a POST or the parameters of a GET.</summary>
internal sealed class RequestReader(RequestGuard guard)
{
    public async Task<GraphQLRequest> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var read = request.Method switch
        {
            "GET" => Parameters(request),
            "POST" => await BodyAsync(request, cancellationToken),
            _ => throw new RequestError(StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "Use GET or POST.") { Allow = "GET, POST" },
        };
        return string.IsNullOrWhiteSpace(read.Query)
            ? throw BadRequest("'query' is missing.")
            : read;
    }

    private GraphQLRequest Parameters(HttpRequest request)
    {
        var parameters = request.Query;
        return new(parameters["query"], parameters["operationName"], Map("variables"), Map("extensions"));

        Inputs? Map(string name)
        {
            var json = (string?)parameters[name];
            return string.IsNullOrEmpty(json) ? null : Parse(() => Object(JsonSerializer.Deserialize<JsonElement>(json), name));
        }
    }

    private async Task<GraphQLRequest> BodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        CheckType(request);
        try
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: cancellationToken);
            return Parse(() => Read(body));
        }
        catch (JsonException)
        {
            throw BadRequest("The body is not JSON.");
        }
        catch (BadHttpRequestException exception)
        {
            throw new RequestError(exception.StatusCode, "BAD_REQUEST", exception.Message);
        }
    }

    private GraphQLRequest Read(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw BadRequest("The body has to be one JSON object; arrays of requests are not taken.");
        }

        return new(Text("query"), Text("operationName"), Map("variables"), Map("extensions"));

        string? Text(string name) => body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null
            ? value.ValueKind == JsonValueKind.String ? value.GetString() : throw BadRequest($"'{name}' has to be a string.")
            : null;

        Inputs? Map(string name) => body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? Object(value, name) : null;
    }

    private Inputs Object(JsonElement value, string name) => value.ValueKind == JsonValueKind.Object
        ? guard.Read(value, name)
        : throw BadRequest($"'{name}' has to be an object.");

    private static T Parse<T>(Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (JsonException)
        {
            throw BadRequest("The request is not JSON.");
        }
    }

    private static void CheckType(HttpRequest request)
    {
        var charset = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) ? type.Charset.Value : null;
        if (type?.MediaType.Value?.ToLowerInvariant() != "application/json" || charset is not null && charset.Trim('"').ToLowerInvariant() is not ("utf-8" or "utf8"))
        {
            throw new RequestError(StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request as application/json in UTF-8.");
        }
    }

    private static RequestError BadRequest(string message) => new(StatusCodes.Status400BadRequest, "BAD_REQUEST", message);
}
