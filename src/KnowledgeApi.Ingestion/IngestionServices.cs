using KnowledgeApi.Ingestion.Explaining;
using KnowledgeApi.Ingestion.Exporting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace KnowledgeApi.Ingestion;

public static class IngestionServices
{
    /// <summary>Adds the <see cref="Importer"/>, the <see cref="Exporter"/> and the <see cref="ArticleLookup"/>; the knowledge base it writes to is the host's to add.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<Importer>();
        services.TryAddScoped<Exporter>();
        services.TryAddScoped<ArticleLookup>();
        return services;
    }
}
