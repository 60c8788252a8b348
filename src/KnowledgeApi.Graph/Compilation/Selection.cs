using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>A field asked for, with all that is asked of it wherever it stands under one parent.</summary>
/// <param name="ResponseName">Its name in the response.</param>
/// <param name="Ast">The first of its places.</param>
/// <param name="SelectionSets">What is asked of it, in all these places.</param>
internal sealed record SelectedField(string ResponseName, GraphQLField Ast, List<GraphQLSelectionSet> SelectionSets)
{
    public string Name => Ast.Name.StringValue;
}

/// <summary>Reads what an operation selects, ahead of its execution.</summary>
internal sealed class Selection(GraphQLDocument document, Variables variables)
{
    private readonly Dictionary<string, bool> _conditions = [];

    /// <summary>Whether skip and include decide by these variables as they did when the selection was read.</summary>
    public bool HoldsFor(Variables others) => _conditions.All(condition => IsTrue(condition.Key, others) == condition.Value);

    /// <summary>The fields of an object of the type as the response has them: once for each name, in order.</summary>
    public IReadOnlyList<SelectedField> Fields(IEnumerable<GraphQLSelectionSet> sets, string type)
    {
        var (fields, index) = (new List<SelectedField>(), new Dictionary<string, SelectedField>());
        foreach (var field in sets.SelectMany(set => Fields(set, type)))
        {
            var name = (field.Alias?.Name ?? field.Name).StringValue;
            if (!index.TryGetValue(name, out var selected))
            {
                fields.Add(selected = index[name] = new(name, field, []));
            }

            if (field.SelectionSet is { } below)
            {
                selected.SelectionSets.Add(below);
            }
        }

        return fields;
    }

    private IEnumerable<GraphQLField> Fields(GraphQLSelectionSet set, string type) =>
        set.Selections.Where(selection => IsIncluded((IHasDirectivesNode)selection)).SelectMany(selection => selection switch
        {
            GraphQLField field => [field],
            GraphQLInlineFragment fragment when AppliesTo(fragment.TypeCondition, type) => Fields(fragment.SelectionSet, type),
            GraphQLFragmentSpread spread when Fragment(spread) is { } fragment && AppliesTo(fragment.TypeCondition, type) =>
                Fields(fragment.SelectionSet, type),
            _ => Enumerable.Empty<GraphQLField>(),
        });

    private bool IsIncluded(IHasDirectivesNode node) =>
        node.Directives is not { Count: > 0 } directives || directives.All(directive => directive.Name.StringValue switch
        {
            "skip" => !Condition(directive),
            "include" => Condition(directive),
            _ => true,
        });

    private bool Condition(GraphQLDirective directive) => directive.Arguments!.First(argument => argument.Name == "if").Value switch
    {
        GraphQLVariable variable => _conditions[variable.Name.StringValue] = IsTrue(variable.Name.StringValue, variables),
        GraphQLTrueBooleanValue => true,
        _ => false,
    };

    private static bool IsTrue(string variable, Variables among) => among.ValueFor(variable, out var value) && value.Value is true;

    private GraphQLFragmentDefinition? Fragment(GraphQLFragmentSpread spread) => document.FindFragmentDefinition(spread.FragmentName.Name);

    private static bool AppliesTo(GraphQLTypeCondition? condition, string type) =>
        condition is null || condition.Type.Name == type || condition.Type.Name == "Node";
}
