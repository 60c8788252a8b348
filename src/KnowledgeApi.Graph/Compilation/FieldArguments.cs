using GraphQLParser.AST;
using Arguments = System.Collections.Generic.IDictionary<string, GraphQL.Execution.ArgumentValue>;

namespace KnowledgeApi.Graph.Compilation;

/// <summary>The values of a request's arguments, its variables resolved: the engine has them of every field that has any.</summary>
internal readonly record struct FieldArguments(IReadOnlyDictionary<GraphQLField, Arguments>? Values)
{
    public Arguments? Of(GraphQLField field) => Values?.GetValueOrDefault(field);
}
