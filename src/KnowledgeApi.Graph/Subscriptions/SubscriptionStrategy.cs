using GraphQL;
using GraphQL.Execution;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace KnowledgeApi.Graph.Subscriptions;

/// <summary>Hands out the streams of results as they are: the engine has nothing to resolve in them.</summary>
internal sealed class SubscriptionStrategy : SubscriptionExecutionStrategy
{
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
