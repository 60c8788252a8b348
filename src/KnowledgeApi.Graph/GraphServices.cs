using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Data;
using KnowledgeApi.Graph.Cost;
using KnowledgeApi.Graph.Execution;
using KnowledgeApi.Graph.Mutations;
using KnowledgeApi.Graph.Nouns;
using KnowledgeApi.Graph.Schema;
using KnowledgeApi.Graph.Subscriptions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeApi.Graph;

/// <summary>Adds the graph to a host.</summary>
public static class GraphServices
{
    /// <summary>
    /// Adds the schema over the knowledge base and the strategies that execute it. The host lends the knowledge base's
    /// context factory and, where clients may import, an <see cref="IDocumentImport"/>; it may configure
    /// <see cref="CostLimits"/> and <see cref="SubscriptionLimits"/>, whose ranges it is to check.
    /// </summary>
    public static IServiceCollection AddKnowledgeGraph(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions().AddSingleton<ReadConnections>().AddSingleton<ChangeLog>();
        services.AddSingleton<ResultReader>();
        services.AddSingleton<CostGuard>().AddSingleton<AnswerStrategy>().AddSingleton<MutationStrategy>().AddSingleton<SubscriptionStrategy>();
        services.AddSingleton(provider => new ExecutionStrategyRegistration(provider.GetRequiredService<AnswerStrategy>(), OperationType.Query));
        services.AddSingleton(provider => new ExecutionStrategyRegistration(provider.GetRequiredService<MutationStrategy>(), OperationType.Mutation));
        services.AddSingleton(provider => new ExecutionStrategyRegistration(provider.GetRequiredService<SubscriptionStrategy>(), OperationType.Subscription));
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
