namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>What reading for a subscription may take; a query's is the caller's to bound.</summary>
public sealed class SubscriptionLimits
{
    /// <summary>How long the results of one change may take to read.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For how many subscriptions results are read at once.</summary>
    public int Concurrent { get; set; } = Environment.ProcessorCount;
}
