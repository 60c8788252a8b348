using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Hosting;
using KnowledgeApi.Testing;

namespace KnowledgeApi.Tests;

public sealed class ShutdownTests
{
    // System.CommandLine ends a process after two seconds, unless told otherwise.
    private static readonly TimeSpan BeyondTheCommandLinesOwnPatience = TimeSpan.FromSeconds(2.5);

    [Fact]
    public async Task Finishes_requests_and_closes_sockets_with_1001_on_SIGTERM()
    {
        await using var database = await TestDatabase.CreateAsync();
        using var server = Start(database.Path);
        var address = await AddressAsync(server);
        using var socket = await OpenAsync(address);
        using var client = new HttpClient();
        var body = new SlowBody("""{"query":"{ articles { totalCount } }"}""");
        var asking = client.PostAsync(address, body);
        await body.Begun;

        var sinceSignal = Stopwatch.StartNew();
        using var signal = Process.Start("kill", ["-TERM", $"{server.Id}"]);
        var close = await socket.ReceiveAsync(new byte[1024], default);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        await Task.Delay(BeyondTheCommandLinesOwnPatience);
        body.Finish();
        var answer = JsonSerializer.Deserialize<JsonElement>(await (await asking).Content.ReadAsStringAsync());
        await server.WaitForExitAsync();

        Assert.Equal((WebSocketMessageType.Close, WebSocketCloseStatus.EndpointUnavailable), (close.MessageType, socket.CloseStatus));
        Assert.True(answer.TryGetProperty("data", out _), answer.ToString());
        Assert.Equal(0, server.ExitCode);
        Assert.InRange(sinceSignal.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(50));
    }

    private static Process Start(string database) => Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(KnowledgeHost).Assembly.Location, "--database", database, "--urls", "http://127.0.0.1:0"])
    { RedirectStandardOutput = true })!;

    private static async Task<string> AddressAsync(Process server)
    {
        var line = await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return line[line.IndexOf("http", StringComparison.Ordinal)..];
    }

    private static async Task<ClientWebSocket> OpenAsync(string address)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws" }.Uri, default);
        return socket;
    }

    /// <summary>A body whose last byte comes when the test says so.</summary>
    private sealed class SlowBody : HttpContent
    {
        private readonly byte[] _bytes;
        private readonly TaskCompletionSource _begun = new();
        private readonly TaskCompletionSource _finish = new();

        public SlowBody(string json)
        {
            _bytes = Encoding.UTF8.GetBytes(json);
            Headers.ContentType = new("application/json");
        }

        public Task Begun => _begun.Task;

        public void Finish() => _finish.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await stream.WriteAsync(_bytes.AsMemory(0, _bytes.Length - 1));
            await stream.FlushAsync();
            _begun.SetResult();
            await _finish.Task;
            await stream.WriteAsync(_bytes.AsMemory(_bytes.Length - 1));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _bytes.Length;
            return true;
        }
    }
}
