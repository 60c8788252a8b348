using System.Net.WebSockets;
using GraphQL;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>One socket's conversation by graphql-transport-ws, from its handshake to its close.</summary>
internal sealed class SocketSession(
    MessageReader reader, MessageWriter writer, SocketOperations operations, TransportOptions options, TimeProvider time)
{
    private static readonly TimeSpan LastOperations = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LastMessages = TimeSpan.FromSeconds(1);
    private readonly TaskCompletionSource<SocketClose> _closing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _acknowledged;

    public async Task RunAsync(CancellationToken stopping)
    {
        using var ended = new CancellationTokenSource();
        await using var onStop = stopping.UnsafeRegister(_ => Close(new(CloseCode.GoingAway, "The server is stopping.")), null);
        var timers = Task.WhenAll(RequireInitAsync(ended.Token), PingAsync(ended.Token));
        var receiving = ReceiveAsync();
        await Task.WhenAny(receiving, _closing.Task);
        await ended.CancelAsync();
        try
        {
            await EndAsync(receiving, stopping.IsCancellationRequested);
        }
        finally
        {
            await operations.StopAllAsync();
            await timers.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Close(SocketClose close) => _closing.TrySetResult(close);

    private async Task EndAsync(Task receiving, bool finishOperations)
    {
        if (finishOperations)
        {
            await operations.WhenAllEnded().WaitAsync(LastOperations, time).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        Close(new(WebSocketCloseStatus.NormalClosure, ""));
        var close = await _closing.Task;
        using var impatience = new CancellationTokenSource(LastMessages, time);
        try
        {
            await writer.CloseAsync(close.Code, close.Reason, impatience.Token);
            await receiving.WaitAsync(impatience.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or WebSocketException)
        {
            // A client that does not take what it is sent, or does not close in turn, is cut off.
            writer.Abort();
        }
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (await reader.ReadAsync() is { } json)
            {
                if (!_closing.Task.IsCompleted)
                {
                    await HandleAsync(ClientMessage.Parse(json));
                }
            }
        }
        catch (SocketClose close)
        {
            Close(close);
            await reader.DrainAsync();
        }
    }

    private Task HandleAsync(ClientMessage message) => message.Type switch
    {
        "connection_init" => AcknowledgeAsync(),
        "ping" => writer.PongAsync(message.Payload),
        "pong" => Task.CompletedTask,
        "subscribe" => SubscribeAsync(message),
        "complete" => Complete(message),
        _ => throw ClientMessage.Invalid($"There is no message of type '{message.Type}'."),
    };

    private Task AcknowledgeAsync()
    {
        if (_acknowledged)
        {
            throw new SocketClose(CloseCode.TooManyInits, "Too many initialisation requests");
        }

        _acknowledged = true;
        return writer.AckAsync();
    }

    private async Task SubscribeAsync(ClientMessage message)
    {
        if (!_acknowledged)
        {
            throw new SocketClose(CloseCode.Unauthorized, "Unauthorized");
        }

        if (!await operations.TryStartAsync(message.RequiredId, message.Request()))
        {
            var full = new ExecutionError($"One socket runs at most {options.MaxOperationsPerSocket} operations at once.") { Code = "TOO_MANY_OPERATIONS" };
            await writer.ErrorAsync(message.RequiredId, [full], default);
        }
    }

    private Task Complete(ClientMessage message)
    {
        operations.Stop(message.RequiredId);
        return Task.CompletedTask;
    }

    private async Task RequireInitAsync(CancellationToken ended)
    {
        await Task.Delay(options.ConnectionInitTimeout, time, ended);
        if (!_acknowledged)
        {
            Close(new(CloseCode.InitTimeout, "Connection initialisation timeout"));
        }
    }

    private async Task PingAsync(CancellationToken ended)
    {
        using var timer = new PeriodicTimer(options.KeepAlive, time);
        while (await timer.WaitForNextTickAsync(ended))
        {
            if (_acknowledged)
            {
                await writer.PingAsync(ended);
            }
        }
    }
}
