namespace KnowledgeApi.Benchmarks.Load;

/// <summary>The server's working set at intervals.</summary>
internal sealed class MemorySamples : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);
    private readonly List<long> _samples = [];
    private readonly ServerProcess _server;
    private readonly Timer _timer;

    public MemorySamples(ServerProcess server)
    {
        _server = server;
        _timer = new(_ => Add(), null, TimeSpan.Zero, Interval);
    }

    /// <summary>The samples so far, in bytes.</summary>
    public IReadOnlyList<long> Take()
    {
        Add();
        lock (_samples)
        {
            return [.. _samples];
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Add()
    {
        lock (_samples)
        {
            _samples.Add(_server.WorkingSet);
        }
    }
}
