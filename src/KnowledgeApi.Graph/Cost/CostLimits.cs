using System.ComponentModel.DataAnnotations;

namespace KnowledgeApi.Graph.Cost;

/// <summary>What one request may cost.</summary>
public sealed class CostLimits
{
    /// <summary>
    /// The most nodes that a request may return, counted before it runs from the page sizes that it asks for;
    /// one that could return more is refused.
    /// </summary>
    [Range(typeof(long), "1", "9223372036854775807")]
    public long Nodes { get; set; } = 500_000;
}
