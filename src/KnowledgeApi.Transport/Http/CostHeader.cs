using KnowledgeApi.Transport.Execution;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Http;

internal static class CostHeader
{
    private const string Name = "GraphQL-Cost";

    /// <exception cref="RequestError">The header has another value.</exception>
    public static CostMode Read(HttpRequest request) => request.Headers[Name].ToString() switch
    {
        "" => CostMode.Unasked,
        "report" => CostMode.Report,
        "validate" => CostMode.Validate,
        _ => throw new RequestError(StatusCodes.Status400BadRequest, "BAD_REQUEST", $"The header {Name} is 'report' or 'validate'."),
    };
}
