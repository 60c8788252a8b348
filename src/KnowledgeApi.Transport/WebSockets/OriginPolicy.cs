using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>Whose pages may open a socket: browsers ask for no permission, they only say where a page is from.</summary>
internal sealed class OriginPolicy(IOptions<TransportOptions> options)
{
    private readonly HashSet<string> _allowed = new(options.Value.AllowedOrigins, StringComparer.OrdinalIgnoreCase);

    public void Check(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !IsOwn(origin, request.Host) && !_allowed.Contains(origin))
        {
            throw new RequestError(StatusCodes.Status403Forbidden, "FORBIDDEN_ORIGIN", "Pages of this origin may not open a WebSocket here.");
        }
    }

    /// <summary>Schemes are not compared: behind a proxy that ends TLS, the page's is https and ours is http.</summary>
    private static bool IsOwn(string origin, HostString host) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && Uri.TryCreate($"{uri.Scheme}://{host.Value}", UriKind.Absolute, out var own)
        && (uri.Host, uri.Port) == (own.Host, own.Port);
}
