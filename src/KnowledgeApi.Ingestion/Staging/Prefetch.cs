using System.Threading.Channels;

namespace KnowledgeApi.Ingestion.Staging;

/// <summary>Lets a source run, on another core, ahead of whoever takes from it: by a few items, so that memory is bounded.</summary>
internal sealed class Prefetch<T> : IAsyncDisposable
{
    // An item can be as large as the longest line.
    private const int Most = 8;

    private readonly CancellationTokenSource _ended = new();
    private readonly Channel<T> _items = Channel.CreateBounded<T>(new BoundedChannelOptions(Most) { SingleReader = true, SingleWriter = true });
    private readonly Task _filling;

    /// <summary>Starts the source.</summary>
    public Prefetch(IAsyncEnumerable<T> source) => _filling = Task.Run(() => FillAsync(source));

    /// <summary>The source's items, and then what it failed with.</summary>
    public IAsyncEnumerable<T> Items => _items.Reader.ReadAllAsync();

    /// <summary>Stops the source, wherever it is.</summary>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _filling;
        _ended.Dispose();
    }

    private async Task FillAsync(IAsyncEnumerable<T> source)
    {
        try
        {
            await foreach (var item in source.WithCancellation(_ended.Token))
            {
                await _items.Writer.WriteAsync(item, _ended.Token);
            }

            _items.Writer.Complete();
        }
        catch (Exception problem)
        {
            _items.Writer.Complete(problem);
        }
    }
}
