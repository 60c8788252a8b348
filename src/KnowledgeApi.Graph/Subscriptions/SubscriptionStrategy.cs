using GraphQL;
using GraphQL.Execution;
using KnowledgeApi.Graph.Cost;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>Hands out the streams of results as they are: the engine has nothing to resolve in them.</summary>
internal sealed class SubscriptionStrategy(CostGuard cost) : SubscriptionExecutionStrategy
{
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context) =>
        cost.Allows(context, GetOperationRootType(context)) ? await base.ExecuteAsync(context) : new() { Extensions = context.OutputExtensions };

    protected override async Task<IObservable<ExecutionResult>?> ResolveResponseStreamAsync(ExecutionContext context, ExecutionNode node)
    {
        try
        {
            return await ((ChangeResolver)node.FieldDefinition.StreamResolver!).OpenAsync(new ReadonlyResolveFieldContext(node, context));
        }
        catch (ExecutionError error)
        {
            error.Path = node.ResponsePath;
            error.AddLocation(node.Field, context.Document);
            context.Errors.Add(error);
            return null;
        }
    }
}
