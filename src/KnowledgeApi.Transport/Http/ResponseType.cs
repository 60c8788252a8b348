using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace KnowledgeApi.Transport.Http;

/// <summary>The media type of a response, negotiated as the GraphQL over HTTP specification has it.</summary>
internal sealed class ResponseType
{
    public static readonly ResponseType Json = new("application", "json");
    public static readonly ResponseType GraphQL = new("application", "graphql-response+json");
    public static readonly ResponseType EventStream = new("text", "event-stream");

    // application/json comes first: that is what clients understand which do not say what they do.
    private static readonly ResponseType[] All = [Json, GraphQL, EventStream];
    private readonly string _type;
    private readonly string _subType;

    private ResponseType(string type, string subType)
    {
        (_type, _subType) = (type, subType);
        MediaType = $"{type}/{subType}";
        ContentType = $"{MediaType}; charset=utf-8";
    }

    public string MediaType { get; }

    public string ContentType { get; }

    /// <summary>application/json was there before: with it, a well-formed request gets 200 whatever becomes of it.</summary>
    public bool ReportsRequestErrorsByStatus => this == GraphQL;

    public static ResponseType Negotiate(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count <= 1)
        {
            switch ((string?)accept)
            {
                case null or "" or "*/*" or "application/json": return Json;
                case "application/graphql-response+json": return GraphQL;
            }
        }

        return Negotiate(request.GetTypedHeaders().Accept);
    }

    private static ResponseType Negotiate(IList<MediaTypeHeaderValue> ranges)
    {
        var best = All.Select(type => (Type: type, Range: type.Range(ranges)))
            .Where(choice => choice.Range is { Quality: not 0 })
            .OrderByDescending(choice => choice.Range!.Quality ?? 1)
            .ThenBy(choice => ranges.IndexOf(choice.Range!))
            .FirstOrDefault();
        return best.Type ?? throw new RequestError(
            StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE", $"Responses come as {string.Join(", ", All.Select(type => type.MediaType))}.");
    }

    /// <summary>The range that speaks for this type: of those that include it, the most specific.</summary>
    private MediaTypeHeaderValue? Range(IList<MediaTypeHeaderValue> ranges) => ranges
        .Where(Matches)
        .MinBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0);

    // The framework's own comparison takes every type that ends in +json for a kind of application/json.
    private bool Matches(MediaTypeHeaderValue range) =>
        (range.MatchesAllTypes || Same(range.Type, _type))
        && (range.MatchesAllSubTypes || Same(range.SubType, _subType))
        && (!range.Charset.HasValue || Same(range.Charset, "utf-8"));

    private static bool Same(StringSegment left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
