using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport;

/// <summary>Counts what each address keeps open.</summary>
internal sealed class ConnectionLimit(IOptions<TransportOptions> options)
{
    private readonly int _most = options.Value.MaxConnectionsPerAddress;
    private readonly ConcurrentDictionary<IPAddress, int> _open = [];

    /// <summary>Takes a place for the caller until the returned is disposed of; refuses where there is none.</summary>
    public IDisposable Take(HttpContext http)
    {
        var address = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (_open.AddOrUpdate(address, 1, (_, open) => open + 1) <= _most)
        {
            return new Place(this, address);
        }

        Leave(address);
        throw new RequestError(StatusCodes.Status429TooManyRequests, "TOO_MANY_CONNECTIONS", $"One address may keep {_most} WebSockets and event streams open.");
    }

    private void Leave(IPAddress address)
    {
        if (_open.AddOrUpdate(address, 0, (_, open) => open - 1) == 0)
        {
            _open.TryRemove(new(address, 0));
        }
    }

    private sealed class Place(ConnectionLimit limit, IPAddress address) : IDisposable
    {
        public void Dispose() => limit.Leave(address);
    }
}
