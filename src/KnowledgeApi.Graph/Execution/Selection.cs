using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeApi.Graph.Execution;

/// <summary>A field asked for, once for each set of arguments however often and under however many names it is selected.</summary>
/// <param name="Key">The field's name and arguments.</param>
/// <param name="Name">The field's name.</param>
/// <param name="Ast">One of the places where it stands.</param>
/// <param name="SelectionSets">What is asked of it, in all these places.</param>
internal sealed record SelectedField(string Key, string Name, GraphQLField Ast, List<GraphQLSelectionSet> SelectionSets);

/// <summary>Reads what a request selects, ahead of its execution.</summary>
internal sealed class Selection(IResolveFieldContext context)
{
    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The fields that the selection sets ask of an object of the type.</summary>
    public IReadOnlyList<SelectedField> Fields(IEnumerable<GraphQLSelectionSet> sets, string type)
    {
        var fields = new Dictionary<string, SelectedField>();
        foreach (var set in sets)
        {
            Collect(set, type, fields);
        }

        return [.. fields.Values];
    }

    /// <summary>The values of a field's arguments, its variables resolved.</summary>
    public IDictionary<string, ArgumentValue>? Arguments(SelectedField field, QueryArguments definitions) =>
        ExecutionHelper.GetArguments(definitions, field.Ast.Arguments, context.Variables, context.Document, field.Ast, null);

    private void Collect(GraphQLSelectionSet set, string type, Dictionary<string, SelectedField> fields)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded((IHasDirectivesNode)selection))
            {
                continue;
            }

            switch (selection)
            {
                case GraphQLField field:
                    Add(field, fields);
                    break;
                case GraphQLInlineFragment fragment when AppliesTo(fragment.TypeCondition, type):
                    Collect(fragment.SelectionSet, type, fields);
                    break;
                case GraphQLFragmentSpread spread when Fragment(spread) is { } fragment && AppliesTo(fragment.TypeCondition, type):
                    Collect(fragment.SelectionSet, type, fields);
                    break;
            }
        }
    }

    private static void Add(GraphQLField field, Dictionary<string, SelectedField> fields)
    {
        var key = FieldKey.Of(field);
        if (!fields.TryGetValue(key, out var selected))
        {
            fields[key] = selected = new(key, field.Name.StringValue, field, []);
        }

        if (field.SelectionSet is { } set)
        {
            selected.SelectionSets.Add(set);
        }
    }

    private bool IsIncluded(IHasDirectivesNode node)
    {
        if (node.Directives is not { Count: > 0 })
        {
            return true;
        }

        var directives = ExecutionHelper.GetDirectives(node, context.Variables, context.Schema, context.Document);
        return !(Condition("skip") ?? false) && (Condition("include") ?? true);

        bool? Condition(string name) =>
            directives is not null && directives.TryGetValue(name, out var directive) ? (bool?)directive.Arguments["if"].Value : null;
    }

    private GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) =>
        context.Document.Definitions.OfType<GraphQLFragmentDefinition>()
            .FirstOrDefault(fragment => fragment.FragmentName.Name == spread.FragmentName.Name);

    private static bool AppliesTo(GraphQLTypeCondition? condition, string type) =>
        condition is null || condition.Type.Name == type || condition.Type.Name == "Node";
}
