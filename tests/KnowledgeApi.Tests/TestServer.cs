using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using KnowledgeApi.Hosting;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests;

/// <summary>The real host on a free loopback port, over a database that holds the seeds.</summary>
public sealed class TestServer : IAsyncLifetime, IAsyncDisposable
{
    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public string DatabasePath => Database.Path;

    public TestDatabase Database { get; private set; } = null!;

    public WebApplication App { get; private set; } = null!;

    public static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    /// <summary>A server of a test's own, with settings.</summary>
    public static async Task<TestServer> StartAsync(params (string Name, string Value)[] settings)
    {
        var server = new TestServer();
        await server.OpenAsync(settings.ToDictionary(setting => setting.Name, string? (setting) => setting.Value));
        return server;
    }

    public Task InitializeAsync() => OpenAsync([]);

    public async Task<string> AskAsync(string query)
    {
        var response = await Client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadAsStringAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await App.DisposeAsync();
        await Database.DisposeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    private async Task OpenAsync(Dictionary<string, string?> settings)
    {
        Database = await TestDatabase.CreateAsync();
        App = KnowledgeHost.Build(Database.Path, "http://127.0.0.1:0", settings);
        await using (var scope = App.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync([Path.Combine(Repository(), "seeds")], new ImportOptions(), default);
        }

        await App.StartAsync();
        Client.BaseAddress = new(App.Urls.Single());
    }
}
