using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Validation;
using KnowledgeApi.Transport.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeApi.Transport;

public static class TransportServices
{
    /// <summary>Adds GraphQL over HTTP; expects the engine's ISchema.</summary>
    public static IServiceCollection AddGraphQLTransport(this IServiceCollection services)
    {
        var serializer = new GraphQLSerializer(settings => settings.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, new ErrorInfo());
        services.AddSingleton<IGraphQLSerializer>(serializer);
        services.AddSingleton<IGraphQLTextSerializer>(serializer);
        services.AddSingleton<IDocumentBuilder, GraphQLDocumentBuilder>();
        services.AddSingleton<IDocumentValidator, DocumentValidator>();
        services.TryAddSingleton<IExecutionStrategySelector, DefaultExecutionStrategySelector>();
        services.AddSingleton<IDocumentExecuter, DocumentExecuter>();
        services.AddSingleton<DocumentCache>().AddSingleton<RequestReader>().AddSingleton<RequestExecutor>().AddSingleton<ResponseWriter>().AddSingleton<GraphQLEndpoint>();
        return services;
    }

    /// <summary>Serves GraphQL at the path.</summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path) =>
        endpoints.Map(path, endpoints.ServiceProvider.GetRequiredService<GraphQLEndpoint>().HandleAsync);
}
