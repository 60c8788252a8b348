namespace KnowledgeApi.Transport.Http;

/// <summary>A request that is refused before anything runs, with the status that says why.</summary>
internal sealed class HttpError(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    /// <summary>The methods that would do, where the one used does not.</summary>
    public string? Allow { get; init; }
}
