using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Tests;

public sealed class SubscriptionTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Article = """{"type":"article","key":"KEY","headline":"KEY","outlet":"korea-herald","publishedAt":"2025-06-11T09:00:00Z"}""";
    private const string Subscription = "subscription ($after: String) { articleAdded(where: { key: { startsWith: \"followed\" } }, after: $after) { position article { key } } }";

    [Fact]
    public async Task Sees_what_another_process_imports_and_what_came_while_it_was_away()
    {
        string position;
        using (var socket = await SubscribeAsync(null))
        {
            await ImportAsync("other-1", "followed-1");
            var next = (await ReceiveAsync(socket)).GetProperty("payload").GetProperty("data").GetProperty("articleAdded");
            Assert.Equal("followed-1", next.GetProperty("article").GetProperty("key").GetString());
            position = next.GetProperty("position").GetString()!;
        }

        await ImportAsync("followed-2", "other-2", "followed-3");
        using var again = await SubscribeAsync(position);
        string[] missed = [KeyOf(await ReceiveAsync(again)), KeyOf(await ReceiveAsync(again))];

        Assert.Equal(["followed-2", "followed-3"], missed);
    }

    [Fact]
    public async Task Names_a_position_that_is_none()
    {
        using var socket = await SubscribeAsync("nonsense");

        var message = await ReceiveAsync(socket);

        Assert.Contains("INVALID_POSITION", message.GetProperty("payload").GetRawText(), StringComparison.Ordinal);
    }

    private static string KeyOf(JsonElement message) =>
        message.GetProperty("payload").GetProperty("data").GetProperty("articleAdded").GetProperty("article").GetProperty("key").GetString()!;

    private async Task ImportAsync(params string[] keys)
    {
        using var import = Process.Start(new ProcessStartInfo("dotnet", [typeof(KnowledgeHost).Assembly.Location, "import", "-", "--database", server.DatabasePath])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await import.StandardInput.WriteAsync(string.Join('\n', keys.Select(key => Article.Replace("KEY", key))));
        import.StandardInput.Close();
        await import.WaitForExitAsync();
        Assert.Equal(0, import.ExitCode);
    }

    private async Task<ClientWebSocket> SubscribeAsync(string? after)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol("graphql-transport-ws");
        await socket.ConnectAsync(new UriBuilder(server.Client.BaseAddress!) { Scheme = "ws", Path = "/graphql" }.Uri, default);
        await SendAsync(socket, new { type = "connection_init" });
        Assert.Equal("connection_ack", (await ReceiveAsync(socket)).GetProperty("type").GetString());
        await SendAsync(socket, new { type = "subscribe", id = "1", payload = new { query = Subscription, variables = new { after } } });
        return socket;
    }

    private static Task SendAsync(ClientWebSocket socket, object message) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, default);

    private static async Task<JsonElement> ReceiveAsync(ClientWebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, patience.Token);
            var message = JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(buffer, 0, received.Count));
            if (message.GetProperty("type").GetString() is not ("ping" or "pong"))
            {
                return message;
            }
        }
    }
}
