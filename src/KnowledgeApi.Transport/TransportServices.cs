using GraphQL;
using GraphQL.SystemTextJson;
using KnowledgeApi.Transport.Http;
using KnowledgeApi.Transport.Limits;
using KnowledgeApi.Transport.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport;

public static class TransportServices
{
    /// <summary>Adds GraphQL over HTTP; expects the engine's ISchema.</summary>
    public static IServiceCollection AddGraphQLTransport(this IServiceCollection services)
    {
        var serializer = new GraphQLSerializer(settings => { }, new ErrorInfo());
        services.AddSingleton<IGraphQLSerializer>(serializer);
        services.AddSingleton<IGraphQLTextSerializer>(serializer);
        services.AddSingleton<IDocumentExecuter, DocumentExecuter>();
        services.AddSingleton(provider => new RequestGuard(provider.GetRequiredService<IOptions<DocumentLimits>>().Value));
        services.AddSingleton(provider => new BoundedExecuter(provider.GetRequiredService<IDocumentExecuter>(), provider.GetRequiredService<IOptions<ExecutionLimits>>().Value));
        services.AddSingleton<OperationTelemetry>().AddSingleton<DocumentCache>().AddSingleton<RequestReader>().AddSingleton<RequestExecutor>().AddSingleton<ResponseWriter>().AddSingleton<GraphQLEndpoint>();
        return services;
    }

    /// <summary>Serves GraphQL at the path.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path) =>
        endpoints.Map(path, endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>().HandleAsync);
}
