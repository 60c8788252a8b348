using GraphQL.Execution;

namespace KnowledgeApi.Graph.Cost;

/// <summary>A request that could return too much; it did not run.</summary>
internal sealed class CostError : DocumentError
{
    public CostError(OperationCost cost, long limit) : base(
        $"The request could return {cost.Nodes} nodes; it may return {limit}. Most come from '{cost.Costliest}': ask for smaller pages there.")
    {
        Code = "TOO_COSTLY";
        Extensions = new Dictionary<string, object?> { ["cost"] = cost.Report(limit) };
    }
}
