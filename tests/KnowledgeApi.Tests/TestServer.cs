using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using KnowledgeApi.Hosting;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeApi.Tests;

/// <summary>The real host on a free loopback port, over a database that holds the seeds.</summary>
public sealed class TestServer : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private WebApplication _app = null!;

    public HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    public string DatabasePath => _database.Path;

    public static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _app = KnowledgeHost.Build(_database.Path, "http://127.0.0.1:0");
        await using (var scope = _app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Importer>().ImportAsync([Path.Combine(Repository(), "seeds")], default);
        }

        await _app.StartAsync();
        Client.BaseAddress = new(_app.Urls.Single());
    }

    public async Task<string> AskAsync(string query)
    {
        var response = await Client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadAsStringAsync();
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }
}
