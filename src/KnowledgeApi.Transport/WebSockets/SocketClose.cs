using System.Net.WebSockets;
using System.Text;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>The end of a socket, by the server's will.</summary>
internal sealed class SocketClose(WebSocketCloseStatus code, string reason) : Exception(reason)
{
    // A close frame has 125 bytes, two of which are the code.
    private const int LongestReason = 123;

    public WebSocketCloseStatus Code => code;

    public string Reason { get; } = Fit(reason);

    private static string Fit(string reason)
    {
        while (Encoding.UTF8.GetByteCount(reason) > LongestReason)
        {
            reason = reason[..^1];
        }

        return reason;
    }
}
