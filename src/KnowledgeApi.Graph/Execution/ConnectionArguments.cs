using GraphQL.Types;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Execution;

/// <summary>The argument definitions of each connection in the schema, with which a request's arguments are read.</summary>
internal sealed class ConnectionArguments
{
    private readonly Dictionary<Connection, QueryArguments> _definitions = new(ReferenceEqualityComparer.Instance);

    public QueryArguments Of(Connection connection) => _definitions[connection];

    public void Add(Connection connection, QueryArguments arguments) => _definitions.TryAdd(connection, arguments);
}
