using GraphQL;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>A subscription whose results take too long to read.</summary>
internal sealed class ResultTimeoutError : ExecutionError
{
    public ResultTimeoutError(TimeSpan longest)
        : base($"Reading the next results took longer than {longest.TotalSeconds:0} s; the subscription has ended.") => Code = "TIMEOUT";
}
