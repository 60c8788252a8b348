using GraphQL.Types;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The filter inputs, made from the declarations.</summary>
internal sealed class FilterInputs(GraphModel model, Scalars scalars)
{
    private readonly OperatorInputs _operators = new(scalars);
    private readonly Dictionary<string, InputObjectGraphType> _types = [];

    /// <summary>A filter on a noun or on a link's properties.</summary>
    public InputObjectGraphType Of(Entity entity) =>
        Make($"{entity.Name}FilterInput", $"What {Grammar.One(entity.Name)} has to meet: every field given.", type =>
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
        Make($"{connection.TypeName}FilterInput", $"What an edge of {connection.TypeName} has to meet: every field given.", type =>
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
        Composite => OfParts("PartialDateFilterInput", "What a partial date has to meet: every field given.", ((Composite)field).Parts),
        JsonList { ItemType: null } => Quantified("StringList", _operators.Of(Text), withCount: false),
        JsonList list => Quantified(
            list.ItemType + "List", OfParts($"{list.ItemType}FilterInput", $"What one {list.ItemType} has to meet: every field given.", list.Members), withCount: false),
        Reference reference => Of(model.Nouns[reference.Target]),
        Connection connection => Quantified(connection.TypeName + "Connection", OfLink(connection), withCount: true),
        _ => throw new InvalidOperationException(field.Name),
    };

    private static Column Text { get; } = new("value", "", ValueKind.Text, "value", false);

    private InputObjectGraphType OfParts(string name, string description, IReadOnlyList<Column> parts) => Make(name, description, type =>
    {
        foreach (var part in parts)
        {
            type.Input(part.Name, _operators.Of(part), part.Description);
        }
    });

    private InputObjectGraphType Quantified(string name, IGraphType item, bool withCount) =>
        Make($"{name}FilterInput", "What the members of a list have to meet: every field given.", type =>
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

    private InputObjectGraphType Make(string name, string description, Action<InputObjectGraphType> fill)
    {
        if (_types.TryGetValue(name, out var type))
        {
            return type;
        }

        type = _types[name] = new() { Name = name, Description = description };
        fill(type);
        return type;
    }
}
