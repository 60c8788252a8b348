using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Graph.Cost;
using KnowledgeApi.Graph.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace KnowledgeApi.Graph.Mutations;

/// <summary>Executes mutations one after the other; the nouns in their payloads are answered whole, as those of a query are.</summary>
internal sealed class MutationStrategy(CostGuard cost) : SerialExecutionStrategy
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
