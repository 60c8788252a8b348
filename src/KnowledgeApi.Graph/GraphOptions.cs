namespace KnowledgeApi.Graph;

/// <summary>What one request may ask of the graph.</summary>
public sealed class GraphOptions
{
    /// <summary>
    /// How many nodes a request may return at most, counted before it runs from the page sizes that it asks for;
    /// one that could return more is refused.
    /// </summary>
    public long MaxNodes { get; set; } = 100_000;
}
