using System.Collections.Concurrent;
using KnowledgeApi.Transport.Requests;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>The operations of one socket, by the ids its client gave them.</summary>
internal sealed class SocketOperations(SocketParts parts, int most)
{
    private readonly ConcurrentDictionary<string, SocketOperation> _byId = [];

    // Those that the client has stopped are among them until they have really ended.
    private readonly ConcurrentDictionary<SocketOperation, Task> _running = [];
    private int _started;
    private int _active;

    /// <summary>Starts an operation; says whether there was room for it, once those that were stopped have left.</summary>
    public async Task<bool> TryStartAsync(string id, GraphQLRequest request)
    {
        if (_byId.ContainsKey(id))
        {
            throw new SocketClose(CloseCode.SubscriberExists, $"Subscriber for {id} already exists");
        }

        while (Volatile.Read(ref _active) >= most)
        {
            if (_running.Keys.FirstOrDefault(operation => operation.IsLeaving) is not { } leaving)
            {
                return false;
            }

            await leaving.Ended;
        }

        Start(new(id, request, $"{parts.RequestId}:{++_started}", parts));
        return true;
    }

    /// <summary>Stops an operation the client does not want any more. Its id is free at once.</summary>
    public void Stop(string id)
    {
        if (_byId.TryRemove(id, out var operation))
        {
            operation.Cancel();
        }
    }

    public Task WhenAllEnded() => Task.WhenAll(_running.Values);

    public Task StopAllAsync()
    {
        foreach (var operation in _running.Keys)
        {
            operation.Cancel();
        }

        return WhenAllEnded();
    }

    private void Start(SocketOperation operation)
    {
        Interlocked.Increment(ref _active);
        _byId[operation.Id] = operation;
        _running[operation] = operation.Ended;
        _ = Task.Run(() => RunAsync(operation));
    }

    private async Task RunAsync(SocketOperation operation)
    {
        await operation.RunAsync(() =>
        {
            _byId.TryRemove(new(operation.Id, operation));
            Interlocked.Decrement(ref _active);
        });
        _running.TryRemove(operation, out _);
    }
}
