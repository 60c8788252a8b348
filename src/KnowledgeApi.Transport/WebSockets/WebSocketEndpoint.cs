using System.Net.WebSockets;
using KnowledgeApi.Transport.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>GraphQL over WebSocket: checks who asks, agrees on the protocol, and runs the session.</summary>
internal sealed class WebSocketEndpoint(
    OriginPolicy origins, ConnectionLimit connections, OperationRunner runner, ResultSerializer serializer, IServiceScopeFactory scopes,
    IHostApplicationLifetime lifetime, IOptions<TransportOptions> options, TimeProvider time)
{
    private const string Protocol = "graphql-transport-ws";
    private readonly TransportOptions _options = options.Value;

    public async Task HandleAsync(HttpContext http)
    {
        origins.Check(http.Request);
        using var place = connections.Take(http);
        var speaksProtocol = http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        var accept = new WebSocketAcceptContext { SubProtocol = speaksProtocol ? Protocol : null, KeepAliveInterval = _options.KeepAlive, KeepAliveTimeout = _options.SendTimeout };
        using var socket = await http.WebSockets.AcceptWebSocketAsync(accept);
        await (speaksProtocol ? ConverseAsync(socket, http.TraceIdentifier) : RefuseProtocolAsync(socket));
    }

    private async Task ConverseAsync(WebSocket socket, string requestId)
    {
        using var writer = new MessageWriter(socket, serializer, _options.SendTimeout, time);
        await Session(socket, writer, requestId).RunAsync(lifetime.ApplicationStopping);
    }

    private async Task RefuseProtocolAsync(WebSocket socket)
    {
        using var impatience = new CancellationTokenSource(_options.SendTimeout, time);
        await socket.CloseAsync(CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable", impatience.Token)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private SocketSession Session(WebSocket socket, MessageWriter writer, string requestId)
    {
        var parts = new SocketParts(runner, scopes, writer, new(_options.MaxWaitingResults), requestId);
        var operations = new SocketOperations(parts, _options.MaxOperationsPerSocket);
        return new(new(socket, _options.MaxMessageSize), writer, operations, _options, time);
    }
}
