using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Compilation;
using Arguments = System.Collections.Generic.IDictionary<string, GraphQL.Execution.ArgumentValue>;

namespace KnowledgeApi.Graph.Cost;

/// <summary>Works out which fields of an operation return nodes: those whose type has an id, and connections.</summary>
internal sealed class CostPlanner(Selection selection)
{
    private readonly List<CostedField> _fields = [];

    public CostPlan Plan(GraphQLOperationDefinition operation, IObjectGraphType root)
    {
        var sets = new[] { operation.SelectionSet };
        Visit(root, sets, -1, "");
        return new(selection, _fields, selection.Fields(sets, root.Name).Count(field => !IsIntrospection(field)));
    }

    private void Visit(IObjectGraphType type, IEnumerable<GraphQLSelectionSet> sets, int parent, string path)
    {
        foreach (var field in selection.Fields(sets, type.Name).Where(field => field.SelectionSets.Count > 0 && !IsIntrospection(field)))
        {
            var definition = type.Fields.Find(field.Name)!;
            var at = path.Length == 0 ? field.ResponseName : $"{path}.{field.ResponseName}";
            var (target, counted) = (definition.ResolvedType!.GetNamedType(), parent);
            if (SizeOf(definition, target, type) is { } size)
            {
                counted = _fields.Count;
                _fields.Add(new(parent, at, field.Ast, size));
            }

            foreach (var possible in Objects(target))
            {
                Visit(possible, field.SelectionSets, counted, at);
            }
        }
    }

    private static IEnumerable<IObjectGraphType> Objects(IGraphType type) =>
        type is IAbstractGraphType several ? several.PossibleTypes.AsEnumerable() : [(IObjectGraphType)type];

    /// <summary>How many nodes a field returns for its arguments; null where it returns none, or those of the connection around it.</summary>
    private static Func<Arguments?, long>? SizeOf(FieldType field, IGraphType target, IObjectGraphType owner)
    {
        if (field.Arguments?.Find("first") is not null)
        {
            return arguments => PageSize.Of(field.Name, arguments).Rows;
        }

        var isNode = target.Name == "Node" || target is IObjectGraphType { ResolvedInterfaces.Count: > 0 };
        return !isNode || owner.Fields.Find("cursor") is not null || owner.Fields.Find("pageInfo") is not null ? null
            : field.Arguments?.Find("ids") is null ? _ => 1
            : arguments => ((IEnumerable<object?>)arguments!["ids"].Value!).LongCount();
    }

    private static bool IsIntrospection(SelectedField field) => field.Name.StartsWith("__", StringComparison.Ordinal);
}
