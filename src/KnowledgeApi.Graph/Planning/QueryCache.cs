using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Planning;

/// <summary>Makes the query of a connection, once where its filter and order are the same at every execution.</summary>
internal sealed class QueryCache(GraphModel model, Connection connection, PageColumns columns, GraphQLField field)
{
    private readonly bool _isFixed = !(field.Arguments?.Any(argument => argument.Name.StringValue is "where" or "order" && DependsOnVariables(argument.Value)) ?? false);
    private PageQuery? _fixed;

    public PageQuery Of(PageArguments arguments) => _isFixed ? _fixed ??= Make(arguments) : Make(arguments);

    private PageQuery Make(PageArguments arguments) => new(model, connection, columns, arguments);

    private static bool DependsOnVariables(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Any(DependsOnVariables) ?? false,
        GraphQLObjectValue item => item.Fields?.Any(field => DependsOnVariables(field.Value)) ?? false,
        _ => false,
    };
}
