using GraphQL.Types;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The operators that a filter offers on a value, named as Hot Chocolate names them.</summary>
internal sealed class OperatorInputs(Scalars scalars)
{
    private static readonly (string Name, string Description)[] Equality =
        [("eq", "Is the value; null finds what is missing."), ("neq", "Is not the value.")];

    private static readonly (string Name, string Description)[] Order =
    [
        ("gt", "Is greater."), ("ngt", "Is not greater, or missing."), ("gte", "Is greater or equal."), ("ngte", "Is not greater or equal, or missing."),
        ("lt", "Is smaller."), ("nlt", "Is not smaller, or missing."), ("lte", "Is smaller or equal."), ("nlte", "Is not smaller or equal, or missing."),
    ];

    private static readonly (string Name, string Description)[] Parts =
    [
        ("contains", "Contains the text."), ("ncontains", "Does not contain the text, or is missing."),
        ("startsWith", "Starts with the text."), ("nstartsWith", "Does not start with the text, or is missing."),
        ("endsWith", "Ends with the text."), ("nendsWith", "Does not end with the text, or is missing."),
    ];

    private readonly TypeRegistry<InputObjectGraphType> _types = new();

    public IInputObjectGraphType Id => Of(scalars.Id, ValueKind.Enum);

    public IInputObjectGraphType Of(Column column) => Of(scalars.Of(column), column.Kind);

    private IInputObjectGraphType Of(IGraphType scalar, ValueKind kind)
    {
        var text = kind == ValueKind.Text ? " Texts are compared without regard to case, in every script." : "";
        return _types.Make(
            $"{scalar.Name}OperationFilterInput",
            $"What {Grammar.One(scalar.Name)} has to meet: every operator given.{text}",
            type => AddOperators(type, scalar, kind));
    }

    private static void AddOperators(InputObjectGraphType type, IGraphType scalar, ValueKind kind)
    {
        (string, string)[] single = kind switch
        {
            ValueKind.Text => [.. Equality, .. Parts],
            ValueKind.Int or ValueKind.Float or ValueKind.DateTime => [.. Equality, .. Order],
            _ => Equality,
        };
        foreach (var (op, description) in single)
        {
            type.Input(op, scalar, description);
        }

        if (kind != ValueKind.Boolean)
        {
            type.Input("in", new ListGraphType(scalar), "Is one of the values.");
            type.Input("nin", new ListGraphType(scalar), "Is none of the values.");
        }
    }
}

internal static class InputFields
{
    public static void Input(this InputObjectGraphType type, string name, IGraphType graphType, string description) =>
        type.AddField(new FieldType { Name = name, ResolvedType = graphType, Description = description });
}
