using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace KnowledgeApi.Transport.Tests;

/// <summary>Just enough to carry: a field that echoes, one that waits, one that breaks, a counter, and a subscription.</summary>
internal sealed class SmallSchema : Schema
{
    private int _count;

    public SmallSchema()
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.Field<StringGraphType>("echo").Argument<StringGraphType>("text").Resolve(context => context.GetArgument<string?>("text"));
        query.Field<FloatGraphType>("number").Argument<FloatGraphType>("value").Resolve(context => context.GetArgument<object?>("value"));
        query.Field<IntGraphType>("count").Resolve(_ => _count);
        query.Field<StringGraphType>("secret").Resolve(_ => throw new InvalidOperationException("The secret is 42."));
        query.Field<StringGraphType>("gated").ResolveAsync(async context =>
        {
            Waiting.Release();
            await Gate.Task.WaitAsync(context.CancellationToken);
            return "open";
        });
        var mutation = new ObjectGraphType { Name = "Mutation" };
        mutation.Field<IntGraphType>("increment").Resolve(_ => ++_count);
        var subscription = new ObjectGraphType { Name = "Subscription" };
        subscription.AddField(new FieldType
        {
            Name = "poured",
            Type = typeof(StringGraphType),
            Resolver = new FuncFieldResolver<object?>(context => context.Source),
            StreamResolver = new SourceStreamResolver<object?>(_ => Fountain),
        });
        (Query, Mutation, Subscription) = (query, mutation, subscription);
    }

    /// <summary>What 'poured' subscribes to.</summary>
    public Fountain Fountain { get; } = new();

    /// <summary>Opens 'gated'.</summary>
    public TaskCompletionSource Gate { get; private set; } = NewGate();

    /// <summary>Released once for each 'gated' that has begun.</summary>
    public SemaphoreSlim Waiting { get; } = new(0);

    public void CloseGate() => Gate = NewGate();

    private static TaskCompletionSource NewGate() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
