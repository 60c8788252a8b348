using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>
/// Counts what a document amounts to with its fragments expanded, in one visit of each node: a fragment is counted once,
/// however often it is spread.
/// </summary>
internal sealed class DocumentTally(Definitions definitions, DocumentLimits limits)
{
    private readonly Dictionary<GraphQLFragmentDefinition, Tally> _fragments = [];
    private readonly HashSet<GraphQLFragmentDefinition> _open = [];
    private int _level;

    public Tally Of(GraphQLOperationDefinition operation)
    {
        var tally = Of(operation.Directives) + Of(operation.SelectionSet);
        foreach (var variable in operation.Variables?.Items ?? [])
        {
            tally += Of(variable.Directives);
        }

        return tally;
    }

    public Tally Of(GraphQLFragmentDefinition fragment)
    {
        if (_fragments.TryGetValue(fragment, out var known))
        {
            return known;
        }

        if (!_open.Add(fragment))
        {
            throw Refusals.Refusal("FRAGMENT_CYCLE", $"The fragment '{Refusals.Excerpt(fragment.FragmentName.Name.StringValue)}' contains itself.");
        }

        var tally = Of(fragment.Directives) + Of(fragment.SelectionSet);
        _open.Remove(fragment);
        return _fragments[fragment] = tally;
    }

    private Tally Of(GraphQLSelectionSet? set)
    {
        var tally = default(Tally);
        if (set is null)
        {
            return tally;
        }

        // Keeps the engine's recursion and this one's within the stack, also along a chain of fragments.
        if (++_level > limits.Nesting)
        {
            throw Refusals.Refusal("DOCUMENT_TOO_DEEP", $"The document nests too deep; {limits.Nesting} selection sets may lie in each other, fragments expanded.");
        }

        foreach (var selection in set.Selections)
        {
            tally += selection switch
            {
                GraphQLField field => Of(field),
                GraphQLInlineFragment inline => Of(inline.Directives) + Of(inline.SelectionSet),
                GraphQLFragmentSpread spread => Of(spread.Directives) + (definitions.Of(spread) is { } fragment ? Of(fragment) : default),
                _ => default,
            };
        }

        _level--;
        return tally;
    }

    private Tally Of(GraphQLField field)
    {
        var below = Of(field.Directives) + Of(field.SelectionSet);
        var own = new Tally(1, 0, field.Alias is null ? 0 : 1, 0, 0);
        return Introspection.Starts(field)
            ? below with { Fields = 1, IntrospectionFields = below.Fields + 1, Aliases = below.Aliases + own.Aliases, Depth = 1 }
            : below + own with { Depth = below.Depth + 1 };
    }

    private static Tally Of(GraphQLDirectives? directives) => new(0, 0, 0, directives?.Count ?? 0, 0);
}
