using GraphQLParser.AST;
using KnowledgeApi.Graph.Compilation;
using Arguments = System.Collections.Generic.IDictionary<string, GraphQL.Execution.ArgumentValue>;

namespace KnowledgeApi.Graph.Cost;

/// <summary>A field that returns nodes.</summary>
/// <param name="Parent">The place of the field that it is asked of; −1 at the root.</param>
/// <param name="Path">Its names in the response, down from the root.</param>
/// <param name="Field">The field.</param>
/// <param name="Size">From its arguments, which it checks: how many nodes it can return for one of its parent.</param>
internal sealed record CostedField(int Parent, string Path, GraphQLField Field, Func<Arguments?, long> Size);

/// <summary>What an operation can cost, worked out once for its document and evaluated with each request's arguments.</summary>
/// <param name="Selection">What it holds for.</param>
/// <param name="Fields">Parents before their children.</param>
/// <param name="Statements">The SQL statements that it can cause.</param>
internal sealed record CostPlan(Selection Selection, IReadOnlyList<CostedField> Fields, int Statements)
{
    public OperationCost Evaluate(IReadOnlyDictionary<GraphQLField, Arguments>? arguments)
    {
        var counts = new long[Fields.Count];
        var (nodes, costliest) = (0L, -1);
        for (var i = 0; i < counts.Length; i++)
        {
            var (parent, _, field, size) = Fields[i];
            counts[i] = Saturated(parent < 0 ? 1 : counts[parent], size(arguments?.GetValueOrDefault(field)));
            nodes = Math.Min(nodes + counts[i], OperationCost.Most);
            costliest = costliest < 0 || counts[i] > counts[costliest] ? i : costliest;
        }

        return new(nodes, Statements, costliest < 0 ? null : Fields[costliest].Path, costliest < 0 ? 0 : counts[costliest]);
    }

    private static long Saturated(long parents, long size) => (long)Math.Min((decimal)parents * size, OperationCost.Most);
}

/// <summary>What a request can cost at most.</summary>
/// <param name="Nodes">The nodes that it can return.</param>
/// <param name="Statements">The SQL statements that it can cause.</param>
/// <param name="Costliest">The path of the field that can return most; null where none returns nodes.</param>
/// <param name="CostliestNodes">How many that field can return.</param>
internal sealed record OperationCost(long Nodes, int Statements, string? Costliest, long CostliestNodes)
{
    public const long Most = long.MaxValue / 4;

    public IReadOnlyDictionary<string, object?> Report(long limit) => new Dictionary<string, object?>
    {
        ["nodes"] = Nodes,
        ["maxNodes"] = limit,
        ["statements"] = Statements,
        ["costliestField"] = Costliest is null ? null : new Dictionary<string, object?> { ["path"] = Costliest, ["nodes"] = CostliestNodes },
    };
}
