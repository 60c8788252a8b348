using System.ComponentModel.DataAnnotations;

namespace KnowledgeApi.Transport.Limits;

/// <summary>What operations may take while they run, by whatever protocol they came.</summary>
public sealed class ExecutionLimits
{
    /// <summary>How long one may wait and run. What it still does then, its database statement included, is cancelled.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How many run at once. More than there are cores would share them, and each be later.</summary>
    [Range(1, int.MaxValue)]
    public int Concurrent { get; set; } = Environment.ProcessorCount;

    /// <summary>How many may wait for one of those to end, until some had to be refused: for a second after that, none may.</summary>
    [Range(0, int.MaxValue)]
    public int Queued { get; set; } = 16 * Environment.ProcessorCount;
}
