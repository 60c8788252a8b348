using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using GraphQL.Types;
using KnowledgeApi.Transport.Limits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace KnowledgeApi.Transport.Tests;

/// <summary>A real Kestrel on a free loopback port that serves the small schema.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestHost(Action<TransportOptions> configure, Action<ExecutionLimits> limit)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(server => server.Limits.MaxRequestBodySize = 1_000_000);
        builder.Logging.ClearProviders().AddProvider(Log);
        builder.Services.AddSingleton<ISchema>(Schema).AddSingleton<TimeProvider>(Time);
        builder.Services.AddGraphQLTransport().Configure(configure).Configure(limit);
        _app = builder.Build();
        _app.MapGraphQL("/graphql");
    }

    public SmallSchema Schema { get; } = new();

    public FakeTimeProvider Time { get; } = new();

    public TestLog Log { get; } = new();

    public HttpClient Client { get; } = new();

    public Uri Address { get; private set; } = null!;

    public static async Task<TestHost> StartAsync(Action<TransportOptions>? configure = null, Action<ExecutionLimits>? limit = null)
    {
        var host = new TestHost(configure ?? (_ => { }), limit ?? (_ => { }));
        await host._app.StartAsync();
        host.Address = new(host._app.Urls.Single() + "/graphql");
        host.Client.BaseAddress = host.Address;
        return host;
    }

    public Task StopAsync() => _app.StopAsync();

    public Task<HttpResponseMessage> PostAsync(string json, string? accept = null, string type = "application/json") =>
        SendAsync(HttpMethod.Post, "", accept, new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = MediaTypeHeaderValue.Parse(type) } });

    public Task<HttpResponseMessage> AskAsync(object request, string? accept = null) => PostAsync(JsonSerializer.Serialize(request), accept);

    public Task<HttpResponseMessage> GetAsync(string query, string? accept = null) => SendAsync(HttpMethod.Get, query, accept);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string query, string? accept = null, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, query) { Content = content };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    public async Task<TestSocket> ConnectAsync(string? protocol = "graphql-transport-ws", string? origin = null)
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
        {
            socket.Options.AddSubProtocol(protocol);
        }

        socket.Options.SetRequestHeader("Origin", origin);
        socket.Options.CollectHttpResponseDetails = true;
        var connected = new TestSocket(socket);
        await connected.ConnectAsync(new UriBuilder(Address) { Scheme = "ws" }.Uri);
        return connected;
    }

    /// <summary>A socket whose connection_init was acknowledged.</summary>
    public async Task<TestSocket> OpenAsync()
    {
        var socket = await ConnectAsync();
        await socket.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await socket.ReadAsync());
        return socket;
    }

    public async ValueTask DisposeAsync()
    {
        Schema.Gate.TrySetResult();
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
