using GraphQL;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeApi.Graph.Execution;

/// <summary>A field whose answer is whole: the engine looks at nothing below it.</summary>
internal sealed class AnswerNode : ExecutionNode
{
    private AnswerNode(ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition, int? index)
        : base(parent, type, field, definition, index)
    {
    }

    /// <summary>The node of a field with an <see cref="AnswerResolver"/>; null for any other field.</summary>
    public static AnswerNode? For(ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition, int? index) =>
        definition.Resolver is AnswerResolver ? new(parent, type, field, definition, index) : null;

    public override object? ToValue() => Result;
}

/// <summary>Resolves a field to its answer.</summary>
internal sealed class AnswerResolver(Func<IResolveFieldContext, Task<Answer?>> answer) : IFieldResolver
{
    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context) => await answer(context);
}
