using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>A connection in a statement.</summary>
internal sealed record ConnectionUse(Connection Connection, GraphQLField Field, RowOrder Order)
{
    /// <summary>Whether its filter or order is another at every execution.</summary>
    public bool DependsOnVariables { get; } = Field.Arguments?.Any(
        argument => argument.Name.StringValue is "where" or "order" && HasVariable(argument.Value)) ?? false;

    private static bool HasVariable(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Any(HasVariable) ?? false,
        GraphQLObjectValue item => item.Fields?.Any(field => HasVariable(field.Value)) ?? false,
        _ => false,
    };
}
