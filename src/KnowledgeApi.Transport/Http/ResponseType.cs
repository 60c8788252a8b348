using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Transport.Http;

/// <summary>The media type of a response, negotiated as the GraphQL over HTTP specification has it.</summary>
internal sealed record ResponseType(string MediaType)
{
    public static readonly ResponseType Json = new("application/json");
    public static readonly ResponseType GraphQL = new("application/graphql-response+json");

    /// <summary>application/json was there before: with it, a well-formed request gets 200 whatever becomes of it.</summary>
    public bool ReportsRequestErrorsByStatus => this == GraphQL;

    public static ResponseType Negotiate(HttpRequest request)
    {
        var accept = request.GetTypedHeaders().Accept;
        if (accept.Count == 0)
        {
            return Json;
        }

        foreach (var range in accept.Where(range => range.Quality != 0).OrderByDescending(range => range.Quality ?? 1))
        {
            if (range.MatchesAllTypes || Matches(range, GraphQL))
            {
                return GraphQL;
            }

            if (Matches(range, Json) || range is { MatchesAllSubTypes: true, Type.Value: "application" })
            {
                return Json;
            }
        }

        throw new RequestError(StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", $"Responses come as {GraphQL.MediaType} or {Json.MediaType}.");
    }

    private static bool Matches(MediaTypeHeaderValue range, ResponseType type) =>
        range.MediaType.Equals(type.MediaType, StringComparison.OrdinalIgnoreCase);
}
