using GraphQL.Execution;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Declarations;
using Arguments = System.Collections.Generic.IDictionary<string, GraphQL.Execution.ArgumentValue>;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>The argument definitions of each connection in the schema.</summary>
internal sealed class ArgumentDefinitions
{
    private readonly Dictionary<Connection, QueryArguments> _definitions = new(ReferenceEqualityComparer.Instance);

    public QueryArguments Of(Connection connection) => _definitions[connection];

    public void Add(Connection connection, QueryArguments arguments) => _definitions.TryAdd(connection, arguments);
}

/// <summary>The values of a request's arguments, its variables resolved. The engine has them but for fields that it merged.</summary>
internal sealed class FieldArguments(
    ArgumentDefinitions definitions, IReadOnlyDictionary<GraphQLField, Arguments>? known, GraphQLDocument document, Variables variables)
{
    public Arguments? Of(GraphQLField field, Connection connection) => known is not null && known.TryGetValue(field, out var values)
        ? values
        : field.Arguments is { Count: > 0 }
            ? ExecutionHelper.GetArguments(definitions.Of(connection), field.Arguments, variables, document, field, null)
            : null;
}
