using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Cost;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace KnowledgeApi.Graph.Execution;

/// <summary>
/// Executes operations down to the fields of the root, whose answers are whole: the engine looks at nothing below them,
/// which would cost more than all the rest.
/// </summary>
internal sealed class AnswerStrategy(CostGuard cost) : ParallelExecutionStrategy
{
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context) =>
        cost.Allows(context, GetOperationRootType(context)) ? await base.ExecuteAsync(context) : new() { Extensions = context.OutputExtensions };

    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null) =>
        AnswerNode.For(parent, graphType, field, fieldDefinition, indexInParentNode)
        ?? base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node) =>
        node is AnswerNode ? Task.CompletedTask : base.CompleteNodeAsync(context, node);
}
