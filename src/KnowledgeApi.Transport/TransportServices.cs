using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQL.Validation;
using KnowledgeApi.Transport.Documents;
using KnowledgeApi.Transport.Execution;
using KnowledgeApi.Transport.Http;
using KnowledgeApi.Transport.Limits;
using KnowledgeApi.Transport.ServerSentEvents;
using KnowledgeApi.Transport.Telemetry;
using KnowledgeApi.Transport.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport;

public static class TransportServices
{
    /// <summary>Adds GraphQL over HTTP, WebSocket and server-sent events; expects the engine's ISchema.</summary>
    public static IServiceCollection AddGraphQLTransport(this IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddSingleton(TimeProvider.System);
        services.AddEngine();
        services.AddSingleton<TrustedDocuments>().AddSingleton<DocumentSource>().AddHostedService<TrustedDocumentsCheck>();
        services.AddSingleton(provider => new RequestGuard(provider.GetRequiredService<IOptions<DocumentLimits>>().Value));
        services.AddSingleton(provider => new BoundedExecuter(
            provider.GetRequiredService<IDocumentExecuter>(), provider.GetRequiredService<IOptions<ExecutionLimits>>().Value, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<OperationTelemetry>().AddSingleton<RequestExecutor>().AddSingleton<OperationRunner>().AddSingleton<ConnectionLimit>();
        services.AddSingleton<RequestReader>().AddSingleton<ResponseWriter>().AddSingleton<GraphQLEndpoint>();
        services.AddSingleton<OriginPolicy>().AddSingleton<WebSocketEndpoint>().AddSingleton<EventStreamEndpoint>();
        services.AddResponseCompression(compression =>
        {
            // Responses hold no secret beside what an attacker could choose, so that their length under TLS gives nothing away.
            compression.EnableForHttps = true;
            compression.MimeTypes = [ResponseType.GraphQL.MediaType, ResponseType.Json.MediaType];
        });
        return services;
    }

    /// <summary>Serves GraphQL at the path, by every protocol.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path) => endpoints.Map(
        path,
        endpoints.CreateApplicationBuilder()
            .UseWebSockets()
            .UseResponseCompression()
            .Use(_ => endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>().HandleAsync)
            .Build());

    private static void AddEngine(this IServiceCollection services)
    {
        services.AddSingleton<ResultSerializer>();
        services.AddSingleton<IGraphQLSerializer>(provider => provider.GetRequiredService<ResultSerializer>());
        services.AddSingleton<IGraphQLTextSerializer>(provider => provider.GetRequiredService<ResultSerializer>());
        services.TryAddSingleton<IDocumentBuilder, GraphQLDocumentBuilder>();
        services.TryAddSingleton<IDocumentValidator, DocumentValidator>();
        services.TryAddSingleton<IExecutionStrategySelector>(provider => new DefaultExecutionStrategySelector(provider.GetServices<ExecutionStrategyRegistration>()));
        services.AddSingleton<IDocumentExecuter>(provider => new DocumentExecuter(
            provider.GetRequiredService<IDocumentBuilder>(),
            provider.GetRequiredService<IDocumentValidator>(),
            provider.GetRequiredService<IExecutionStrategySelector>(),
            provider.GetServices<IConfigureExecution>()));
    }
}
