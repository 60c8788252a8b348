using GraphQL.Types;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The filter inputs, made from the declarations.</summary>
internal sealed class FilterInputs(GraphModel model, Scalars scalars)
{
    private readonly OperatorInputs _operators = new(scalars);
    private readonly TypeRegistry<InputObjectGraphType> _types = new();

    /// <summary>A filter on a noun or on a link's properties.</summary>
    public InputObjectGraphType Of(Entity entity) =>
        _types.Make($"{entity.Name}FilterInput", $"What {Grammar.One(entity.Name)} has to meet: every field given.", type =>
        {
            AddCombinators(type);
            if (model.Nouns.Values.Contains(entity))
            {
                type.Input("id", _operators.Id, "The id, unique over all nouns.");
            }

            foreach (var field in entity.Fields.Where(field => field is not JsonList { IsFilterable: false }))
            {
                type.Input(field.Name, Of(field), field.Description);
            }
        });

    /// <summary>A filter on a connection's edges: the node and the link's properties.</summary>
    public InputObjectGraphType OfLink(Connection connection) =>
        _types.Make($"{connection.TypeName}FilterInput", $"What an edge of {connection.TypeName} has to meet: every field given.", type =>
        {
            AddCombinators(type);
            type.Input("node", Of(model.Nouns[connection.Node]), "What the node has to meet.");
            if (connection.Edge is { Fields.Count: > 0 } edge)
            {
                type.Input("edge", Of(edge), "What the link itself has to meet.");
            }
        });

    private IGraphType Of(Field field) => field switch
    {
        Column column => _operators.Of(column),
        Composite { Type: var type } composite => OfParts(
            $"{type.Name}FilterInput", $"What {type.One} has to meet: every field given.", composite.Parts),
        JsonList { ItemType: null } => Quantified("StringList", _operators.Of(Text), withCount: false),
        JsonList { ItemType: var item } list => Quantified(
            $"{item}List",
            OfParts($"{item}FilterInput", $"What one {item} has to meet: every field given.", list.Members),
            withCount: false),
        Reference reference => Of(model.Nouns[reference.Target]),
        Connection connection => Quantified(connection.TypeName + "Connection", OfLink(connection), withCount: true),
        _ => throw new InvalidOperationException(field.Name),
    };

    private static Column Text { get; } = new("value", "", ValueKind.Text, "value", false);

    private InputObjectGraphType OfParts(string name, string description, IReadOnlyList<Column> parts) => _types.Make(name, description, type =>
    {
        foreach (var part in parts)
        {
            type.Input(part.Name, _operators.Of(part), part.Description);
        }
    });

    private InputObjectGraphType Quantified(string name, IGraphType item, bool withCount) =>
        _types.Make($"{name}FilterInput", "What the members of a list have to meet: every field given.", type =>
        {
            type.Input("some", item, "At least one meets it.");
            type.Input("all", item, "Each meets it; true where there is none.");
            type.Input("none", item, "None meets it.");
            type.Input("any", scalars.Boolean, "Whether there is any at all.");
            if (withCount)
            {
                type.Input("count", _operators.Of(Text with { Kind = ValueKind.Int }), "How many there are.");
            }
        });

    private static void AddCombinators(InputObjectGraphType type)
    {
        var many = new ListGraphType(new NonNullGraphType(type));
        type.Input("and", many, "Meets each of these.");
        type.Input("or", many, "Meets at least one of these.");
        type.Input("not", type, "Does not meet this.");
    }
}
