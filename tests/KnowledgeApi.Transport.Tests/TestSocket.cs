using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeApi.Transport.Tests;

/// <summary>The client's end of a socket.</summary>
internal sealed class TestSocket(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly byte[] _buffer = new byte[2_000_000];

    public async Task ConnectAsync(Uri address)
    {
        try
        {
            await socket.ConnectAsync(address, default);
        }
        catch (WebSocketException exception)
        {
            throw new InvalidOperationException($"{(int)socket.HttpStatusCode}", exception);
        }
    }

    public Task SendAsync(string message) => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, true, default);

    public Task SendAsync(byte[] message, WebSocketMessageType type) => socket.SendAsync(message, type, true, default);

    public Task SubscribeAsync(string id, string query) =>
        SendAsync(JsonSerializer.Serialize(new { id, type = "subscribe", payload = new { query } }));

    public async Task<string> ReadAsync()
    {
        var length = 0;
        using var late = new CancellationTokenSource(Patience);
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), late.Token);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return $"closed with {(int)socket.CloseStatus!}: {socket.CloseStatusDescription}";
            }

            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(_buffer, 0, length);
            }
        }
    }

    /// <summary>Reads up to the close, and closes in turn.</summary>
    public async Task<string> ReadCloseAsync()
    {
        var message = await ReadAsync();
        while (!message.StartsWith("closed with", StringComparison.Ordinal))
        {
            message = await ReadAsync();
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, default);
        return message;
    }

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, default);

    public void Dispose() => socket.Dispose();
}
