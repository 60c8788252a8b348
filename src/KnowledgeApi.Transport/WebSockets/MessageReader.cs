using System.Net.WebSockets;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>Reads whole text messages of a bounded size.</summary>
internal sealed class MessageReader(WebSocket socket, int maxMessageSize)
{
    private const int Smallest = 4096;
    private const int LargestKept = 65_536;
    private byte[] _buffer = new byte[Smallest];

    /// <summary>The next message, to be used before the one after it is read; null where the client closed the socket.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync()
    {
        if (_buffer.Length > LargestKept)
        {
            _buffer = new byte[Smallest];
        }

        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.MessageType == WebSocketMessageType.Binary)
            {
                throw ClientMessage.Invalid("Messages are text.");
            }

            if (length > maxMessageSize)
            {
                throw new SocketClose(WebSocketCloseStatus.MessageTooBig, $"A message may have {maxMessageSize} bytes.");
            }

            if (part.EndOfMessage)
            {
                return _buffer.AsMemory(0, length);
            }

            Grow(length);
        }
    }

    /// <summary>Passes over what still comes, until the client has closed too.</summary>
    public async Task DrainAsync()
    {
        while ((await socket.ReceiveAsync(_buffer.AsMemory(), CancellationToken.None)).MessageType != WebSocketMessageType.Close)
        {
        }
    }

    private void Grow(int length)
    {
        if (length == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * length);
        }
    }
}
