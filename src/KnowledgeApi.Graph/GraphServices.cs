using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Nouns;
using KnowledgeApi.Graph.Schema;
using KnowledgeApi.Graph.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeApi.Graph;

public static class GraphServices
{
    /// <summary>Adds the schema over the knowledge base and the strategy that executes it; expects the knowledge base's context factory.</summary>
    public static IServiceCollection AddKnowledgeGraph(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ReadConnections>().AddSingleton<ChangeLog>();
        services.AddSingleton(new ExecutionStrategyRegistration(new AnswerStrategy(), OperationType.Query));
        services.AddSingleton(new ExecutionStrategyRegistration(new SubscriptionStrategy(), OperationType.Subscription));
        services.AddSingleton<IExecutionStrategySelector, DefaultExecutionStrategySelector>();
        services.AddSingleton<ISchema>(provider =>
        {
            using var context = provider.GetRequiredService<IDbContextFactory<KnowledgeContext>>().CreateDbContext();
            var schema = new KnowledgeSchema(KnowledgeModel.Of(context.Model));
            schema.Initialize();
            return schema;
        });
        return services;
    }
}
