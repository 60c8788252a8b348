using System.ComponentModel.DataAnnotations;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>What reading for a subscription may take; a query's is the caller's to bound.</summary>
public sealed class SubscriptionLimits
{
    /// <summary>How long the results of one change may take to read.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For how many subscriptions results are read at once.</summary>
    [Range(1, int.MaxValue)]
    public int Concurrent { get; set; } = Environment.ProcessorCount;
}
