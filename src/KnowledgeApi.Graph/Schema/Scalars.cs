using GraphQL.Types;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Schema;

/// <summary>The leaf types, one of each in a schema.</summary>
internal sealed class Scalars
{
    private readonly TypeRegistry<EnumerationGraphType> _enums = new();

    public IGraphType Id { get; } = new IdGraphType();

    public IGraphType Int { get; } = new IntGraphType();

    public IGraphType Boolean { get; } = new BooleanGraphType();

    public IGraphType String { get; } = new StringGraphType();

    public IGraphType Float { get; } = new FloatGraphType();

    public IGraphType DateTime { get; } = new DateTimeScalar();

    public IGraphType SortDirection { get; } = Directions();

    public IGraphType Of(Column column) => column.Kind switch
    {
        ValueKind.Text => String,
        ValueKind.Int => Int,
        ValueKind.Float => Float,
        ValueKind.Boolean => Boolean,
        ValueKind.DateTime => DateTime,
        _ => Enum(column.EnumType!),
    };

    private EnumerationGraphType Enum(Type type) => _enums.Make(type.Name, EnumDescriptions.Of(type), graphType =>
    {
        foreach (var name in ConstantCase.NamesOf(type))
        {
            graphType.Add(name, name, EnumDescriptions.Of(type, name));
        }
    });

    private static EnumerationGraphType Directions()
    {
        var type = new EnumerationGraphType { Name = "SortDirection", Description = "Which end an order begins at. A missing value is the smallest." };
        type.Add("ASC", "ASC", "The smallest first.");
        type.Add("DESC", "DESC", "The largest first.");
        return type;
    }
}
