using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Explorer;
using KnowledgeApi.Graph;
using KnowledgeApi.Graph.Cost;
using KnowledgeApi.Graph.Mutations;
using KnowledgeApi.Graph.Subscriptions;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Transport;
using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Hosting;

/// <summary>The process that serves the API.</summary>
public static class KnowledgeHost
{
    private const string GraphQLPath = "/graphql";

    /// <summary>Builds the server on a database and addresses, without starting it.</summary>
    /// <param name="database">A file path or a SQLite connection string.</param>
    /// <param name="urls">The addresses to listen on, separated by semicolons.</param>
    /// <param name="settings">Settings that count more than those of the environment.</param>
    public static WebApplication Build(string database, string urls, IEnumerable<KeyValuePair<string, string?>>? settings = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        builder.WebHost.UseUrls(urls);
        builder.CheckLogLevels();
        builder.CheckTrustedDocuments();
        builder.AddServerLimits();
        builder.AddOperationLog();
        builder.AddTelemetry();
        builder.AddProxies();
        builder.AddRateLimits();
        builder.AddCrossOrigin();
        builder.AddHealth();
        builder.Services.AddKnowledgeData(database, Console.Error.WriteLine);
        builder.Services.AddIngestion();
        builder.Services.AddKnowledgeGraph();
        builder.Services.AddHttpContextAccessor().AddSingleton<IDocumentImport, DocumentImport>();
        builder.Services.AddGraphQLTransport();
        builder.AddSettings<ImportAccess>("Import");
        builder.AddSettings<DocumentLimits>("Limits:Document");
        builder.AddSettings<ExecutionLimits>("Limits:Execution");
        builder.AddSettings<SubscriptionLimits>("Limits:Execution");
        builder.AddSettings<CostLimits>("Limits:Cost");
        builder.AddSettings<TransportOptions>("GraphQL");

        var app = builder.Build();
        app.CheckSettings();
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseMiddleware<InternalErrors>();
        app.UseExplorer(GraphQLPath);
        app.UseRouting();
        app.UseCrossOrigin();
        app.UseRateLimiter();
        app.MapHealth();
        app.MapGraphQL(GraphQLPath);
        app.MapGet("/", () => Results.Redirect(GraphQLPath + "/"));
        return app;
    }

    internal static async Task<int> RunAsync(string database, string urls, bool withSeeds, CancellationToken cancellationToken)
    {
        await using var app = Build(database, urls);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<KnowledgeContext>();
            await DatabaseSetup.PrepareAsync(context, cancellationToken, Console.Error.WriteLine);
            var loaded = withSeeds && await Seeds.LoadAsync(scope.ServiceProvider, cancellationToken);
            var contents = await Contents.OfAsync(context, cancellationToken);
            await app.StartAsync(cancellationToken);
            await Console.Out.WriteLineAsync($"GraphQL and its explorer: {string.Join(", ", app.Urls.Select(url => url + GraphQLPath))}");
            await Console.Out.WriteLineAsync($"{(loaded ? "Loaded" : "In the database")}: {contents}");
            await Console.Out.WriteLineAsync("Press Ctrl+C to stop.");
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Done;
    }
}
