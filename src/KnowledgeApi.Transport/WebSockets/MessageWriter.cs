using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using GraphQL;
using KnowledgeApi.Transport.Execution;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>
/// Sends messages one after another. Whoever has one to send waits for those before it, so that nothing piles up here;
/// a client that takes none for too long is cut off.
/// </summary>
internal sealed class MessageWriter(WebSocket socket, ResultSerializer serializer, TimeSpan sendTimeout, TimeProvider time) : IDisposable
{
    private const int LargestKept = 65_536;
    private readonly SemaphoreSlim _turn = new(1);
    private readonly CancellationTokenSource _late = new(Timeout.InfiniteTimeSpan, time);
    private ArrayBufferWriter<byte> _buffer = new();

    public Task AckAsync() => SendAsync("connection_ack", null, null, default);

    public Task PingAsync(CancellationToken cancellationToken) => SendAsync("ping", null, null, cancellationToken);

    public Task PongAsync(ReadOnlyMemory<byte> payload) =>
        SendAsync("pong", null, payload.IsEmpty ? null : json => json.WriteRawValue(payload.Span), default);

    public Task NextAsync(string id, ExecutionResult result, CancellationToken cancellationToken) =>
        SendAsync("next", id, json => serializer.Write(json, result), cancellationToken);

    public Task ErrorAsync(string id, ExecutionErrors errors, CancellationToken cancellationToken) =>
        SendAsync("error", id, json => serializer.Write(json, errors), cancellationToken);

    public Task CompleteAsync(string id, CancellationToken cancellationToken) => SendAsync("complete", id, null, cancellationToken);

    public Task CloseAsync(WebSocketCloseStatus code, string reason, CancellationToken cancellationToken) =>
        InTurnAsync(token => socket.CloseOutputAsync(code, reason, token), cancellationToken);

    /// <summary>Breaks the connection, and with it off whatever is being sent.</summary>
    public void Abort() => socket.Abort();

    public void Dispose()
    {
        _turn.Dispose();
        _late.Dispose();
    }

    private Task SendAsync(string type, string? id, Action<Utf8JsonWriter>? payload, CancellationToken cancellationToken) => InTurnAsync(
        token =>
        {
            Write(type, id, payload);
            return socket.SendAsync(_buffer.WrittenMemory, WebSocketMessageType.Text, endOfMessage: true, token).AsTask();
        },
        cancellationToken);

    /// <summary>The caller may give up waiting for its turn, but what is being sent is sent: half a frame would end the socket.</summary>
    private async Task InTurnAsync(Func<CancellationToken, Task> send, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            _late.CancelAfter(sendTimeout);
            await send(_late.Token);
        }
        finally
        {
            if (!_late.IsCancellationRequested)
            {
                _late.CancelAfter(Timeout.InfiniteTimeSpan);
            }

            _turn.Release();
        }
    }

    private void Write(string type, string? id, Action<Utf8JsonWriter>? payload)
    {
        if (_buffer.Capacity > LargestKept)
        {
            _buffer = new();
        }

        _buffer.ResetWrittenCount();
        using var json = ResultSerializer.CreateWriter(_buffer);
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id"u8, id);
        }

        json.WriteString("type"u8, type);
        if (payload is not null)
        {
            json.WritePropertyName("payload"u8);
            payload(json);
        }

        json.WriteEndObject();
    }
}
