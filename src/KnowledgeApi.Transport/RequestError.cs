using GraphQL;

namespace KnowledgeApi.Transport;

/// <summary>A request that is refused before anything runs: by its status over HTTP, by its code in every protocol.</summary>
internal sealed class RequestError(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    /// <summary>The methods that would do, where the one used does not.</summary>
    public string? Allow { get; init; }

    /// <summary>The refusal as the GraphQL response that every protocol can carry.</summary>
    public ExecutionResult ToResult() => new(new ExecutionError(Message) { Code = code });

    public static RequestError BadRequest(string message) => new(400, "BAD_REQUEST", message);
}
