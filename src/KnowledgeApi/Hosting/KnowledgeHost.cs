using KnowledgeApi.Commands;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Explorer;
using KnowledgeApi.Graph;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Transport;

namespace KnowledgeApi.Hosting;

/// <summary>The process that serves the API.</summary>
public static class KnowledgeHost
{
    private const string GraphQLPath = "/graphql";

    // How long running requests may take to finish once the process is told to stop.
    private static readonly TimeSpan LastRequests = TimeSpan.FromSeconds(4);

    /// <summary>Builds the server on a database and addresses, without starting it.</summary>
    public static WebApplication Build(string database, string urls)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls(urls);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // What keeps the host from starting is said in one line by the command, not a second time with a stack.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Connection", LogLevel.None);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = LastRequests);
        builder.Services.AddKnowledgeData(database);
        builder.Services.AddIngestion();
        builder.Services.AddKnowledgeGraph();
        builder.Services.AddGraphQLTransport().Configure<TransportOptions>(builder.Configuration.GetSection("GraphQL"));

        var app = builder.Build();
        app.UseExplorer(GraphQLPath);
        app.UseRouting();
        app.MapGraphQL(GraphQLPath);
        app.MapGet("/", () => Results.Redirect(GraphQLPath + "/"));
        return app;
    }

    internal static async Task<int> RunAsync(string database, string urls, CancellationToken cancellationToken)
    {
        await using var app = Build(database, urls);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<KnowledgeContext>();
            await DatabaseSetup.PrepareAsync(context, cancellationToken);
            var loaded = await Seeds.LoadAsync(scope.ServiceProvider, cancellationToken);
            var contents = await Contents.OfAsync(context, cancellationToken);
            await app.StartAsync(cancellationToken);
            await Console.Out.WriteLineAsync($"GraphQL and its explorer: {string.Join(", ", app.Urls.Select(url => url + GraphQLPath))}");
            await Console.Out.WriteLineAsync($"{(loaded ? "Loaded" : "In the database")}: {contents}");
            await Console.Out.WriteLineAsync("Press Ctrl+C to stop.");
        }

        await app.WaitForShutdownAsync(cancellationToken);
        return Run.Done;
    }
}
