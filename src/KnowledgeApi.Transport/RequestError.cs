using GraphQL;

namespace KnowledgeApi.Transport;

/// <summary>A request that is refused before anything runs: by its status over HTTP, by its code in every protocol.</summary>
internal sealed class RequestError(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    /// <summary>The document itself is wrong: answered with 200 where the media type keeps its status for HTTP.</summary>
    public bool IsInDocument { get; init; }

    /// <summary>The methods that would do, where the one used does not.</summary>
    public string? Allow { get; init; }

    /// <summary>When to try again, where that may help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static RequestError BadRequest(string message) => new(400, "BAD_REQUEST", message);

    /// <summary>The refusal as the GraphQL response that every protocol can carry.</summary>
    public ExecutionResult ToResult() => new(new ExecutionError(Message) { Code = Code });
}
