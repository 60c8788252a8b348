using KnowledgeApi.Ingestion.Exporting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeApi.Ingestion;

public static class IngestionServices
{
    /// <summary>Adds the <see cref="Importer"/> and the <see cref="Exporter"/>; the knowledge base it writes to is the host's to add.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<Importer>();
        services.TryAddScoped<Exporter>();
        return services;
    }
}
