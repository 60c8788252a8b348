using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>The operations and fragments of a document, as many as are allowed.</summary>
internal sealed class Definitions
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _byName = [];

    public Definitions(GraphQLDocument document, DocumentLimits limits)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case GraphQLOperationDefinition operation:
                    Operations.Add(operation);
                    break;
                case GraphQLFragmentDefinition fragment:
                    Fragments.Add(fragment);
                    _byName.TryAdd(fragment.FragmentName.Name.Value, fragment);
                    break;
                default:
                    throw Refusals.Refusal("NOT_EXECUTABLE", "The document may have operations and fragments only; it defines a type, a directive or a schema.");
            }
        }

        Check("TOO_MANY_OPERATIONS", "operations", Operations.Count, limits.Operations);
        Check("TOO_MANY_FRAGMENTS", "fragments", Fragments.Count, limits.Fragments);
        Check("TOO_MANY_VARIABLES", "variables", Operations.Sum(operation => operation.Variables?.Count ?? 0), limits.Variables);
    }

    public List<GraphQLOperationDefinition> Operations { get; } = [];

    public List<GraphQLFragmentDefinition> Fragments { get; } = [];

    /// <summary>The fragment that a spread names; null where there is none, which the engine reports.</summary>
    public GraphQLFragmentDefinition? Of(GraphQLFragmentSpread spread) => _byName.GetValueOrDefault(spread.FragmentName.Name.Value);

    private static void Check(string code, string what, int count, int limit)
    {
        if (count > limit)
        {
            throw Refusals.TooMany(code, what, limit);
        }
    }
}
