using System.Collections.Concurrent;

namespace KnowledgeApi.Transport.Tests;

/// <summary>A source of numbers that a test pours by hand; it waits for nobody, as sources of events do.</summary>
internal sealed class Fountain : IObservable<object?>
{
    private readonly ConcurrentDictionary<IObserver<object?>, bool> _observers = [];

    public int Listeners => _observers.Count;

    public IDisposable Subscribe(IObserver<object?> observer)
    {
        _observers[observer] = true;
        return new Listener(() => _observers.TryRemove(observer, out _));
    }

    /// <summary>Waits until as many subscriptions as that are running.</summary>
    public async Task HasAsync(int listeners)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (Listeners != listeners)
        {
            await Task.Delay(5, late.Token);
        }
    }

    public void Pour(object? value) => Each(observer => observer.OnNext(value));

    public void Break(Exception exception) => Each(observer => observer.OnError(exception));

    public void End() => Each(observer => observer.OnCompleted());

    private void Each(Action<IObserver<object?>> tell)
    {
        foreach (var observer in _observers.Keys)
        {
            tell(observer);
        }
    }

    private sealed class Listener(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
