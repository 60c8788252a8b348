using System.ComponentModel.DataAnnotations;

namespace KnowledgeApi.Hosting;

/// <summary>How many requests one client may send.</summary>
internal sealed class RateLimits
{
    /// <summary>Requests a second that one address may send on average; 0 is no limit. Addresses of this machine have none.</summary>
    [Range(0, int.MaxValue)]
    public int PerSecond { get; set; } = 50;

    /// <summary>Requests that one address may send at once after a pause.</summary>
    [Range(0, int.MaxValue)]
    public int Burst { get; set; } = 200;
}
