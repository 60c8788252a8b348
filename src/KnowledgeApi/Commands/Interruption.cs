using System.Runtime.InteropServices;

namespace KnowledgeApi.Commands;

/// <summary>Ctrl+C and SIGTERM, by which a command is told to end.</summary>
internal sealed class Interruption : IDisposable
{
    // Longer than the server takes to stop: what runs is finished, and the exit code is its own.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _source = new();
    private readonly TaskCompletionSource<int> _overdue = new();
    private readonly PosixSignalRegistration[] _signals;

    // The codes by which shells know a process that a signal ended.
    public Interruption() => _signals = [Register(PosixSignal.SIGINT, 130), Register(PosixSignal.SIGTERM, 143)];

    /// <summary>The exit code that says so; null until it happens.</summary>
    public int? ExitCode { get; private set; }

    /// <exception cref="OperationCanceledException">The command ended early, or was left running because it did not end in time.</exception>
    public async Task<int> WatchAsync(Func<CancellationToken, Task<int>> command)
    {
        // On another thread: a command may take long before it waits for anything.
        var running = Task.Run(() => command(_source.Token));
        return await await Task.WhenAny(running, _overdue.Task);
    }

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        _source.Dispose();
    }

    private PosixSignalRegistration Register(PosixSignal signal, int exitCode) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        ExitCode ??= exitCode;
        _ = GiveUpAsync();
        _source.Cancel();
    });

    private async Task GiveUpAsync()
    {
        await Task.Delay(Patience);
        _overdue.TrySetCanceled();
    }
}
