using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeApi.Benchmarks.Load;

/// <summary>One connection of the generator, with one request at a time on its way. Opens again where it breaks.</summary>
internal sealed class Connection(IPEndPoint server, Action<Connection> free) : IDisposable
{
    private byte[] _received = new byte[65_536];
    private Socket? _socket;

    /// <summary>Sends a request and lets its answer be counted when it comes.</summary>
    public void Send(byte[] request, Tally tally)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            if (_socket is null || ServerClosed(_socket))
            {
                _socket?.Dispose();
                _socket = Connect();
            }

            _socket.Send(request);
        }
        catch (SocketException)
        {
            Break(tally);
            return;
        }

        _ = ReceiveAsync(_socket, start, tally);
    }

    public void Dispose() => _socket?.Dispose();

    private async Task ReceiveAsync(Socket socket, long start, Tally tally)
    {
        try
        {
            for (var count = 0; ;)
            {
                var more = await socket.ReceiveAsync(_received.AsMemory(count));
                if (more == 0)
                {
                    Break(tally);
                    return;
                }

                count += more;
                if (Answer.Read(_received.AsSpan(0, count)) is { } answer)
                {
                    tally.Answered(answer, Stopwatch.GetElapsedTime(start));
                    free(this);
                    return;
                }

                if (count == _received.Length)
                {
                    Array.Resize(ref _received, 2 * count);
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            Break(tally);
        }
    }

    /// <summary>A server closes what it did not hear from for long; a client opens it again, and nothing has failed.</summary>
    private static bool ServerClosed(Socket idle) => idle.Poll(0, SelectMode.SelectRead);

    private Socket Connect()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(server);
        return socket;
    }

    private void Break(Tally tally)
    {
        _socket?.Dispose();
        _socket = null;
        tally.Fail();
        free(this);
    }
}
