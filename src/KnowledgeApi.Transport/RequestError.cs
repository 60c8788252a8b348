namespace KnowledgeApi.Transport;

/// <summary>A request that is refused before anything runs: by its status over HTTP, by its code in every protocol.</summary>
internal sealed class RequestError(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    /// <summary>The methods that would do, where the one used does not.</summary>
    public string? Allow { get; init; }
}
