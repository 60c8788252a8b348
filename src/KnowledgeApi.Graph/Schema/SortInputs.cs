using GraphQL.Types;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The sort inputs, made from the declarations.</summary>
internal sealed class SortInputs(GraphModel model, Scalars scalars)
{
    private readonly TypeRegistry<InputObjectGraphType> _types = new();

    /// <summary>An order of a noun, or of links by their properties.</summary>
    public InputObjectGraphType Of(Entity entity) => _types.Make($"{entity.Name}SortInput", $"An order by a field of {entity.Name}.", type =>
    {
        foreach (var field in entity.Fields.Where(field => field is not JsonList))
        {
            type.Input(field.Name, Of(field), field.Description);
        }
    });

    /// <summary>An order of a connection's edges: by the node or by the link's properties.</summary>
    public InputObjectGraphType OfLink(Connection connection) =>
        _types.Make($"{connection.TypeName}SortInput", $"An order of the edges of {connection.TypeName}.", type =>
        {
            type.Input("node", Of(model.Nouns[connection.Node]), "By a field of the node.");
            if (connection.Edge is { Fields.Count: > 0 } edge)
            {
                type.Input("edge", Of(edge), "By a property of the link.");
            }
        });

    private IGraphType Of(Field field) => field switch
    {
        Column => scalars.SortDirection,
        Composite composite => _types.Make($"{composite.Type.Name}SortInput", $"An order by {composite.Type.One}.", type =>
        {
            foreach (var part in composite.Parts)
            {
                type.Input(part.Name, scalars.SortDirection, part.Description);
            }
        }),
        Reference reference => Of(model.Nouns[reference.Target]),
        Connection => _types.Make("CountSortInput", "An order by how many there are.", type =>
            type.Input("count", new NonNullGraphType(scalars.SortDirection), "How many there are.")),
        _ => throw new InvalidOperationException(field.Name),
    };
}
