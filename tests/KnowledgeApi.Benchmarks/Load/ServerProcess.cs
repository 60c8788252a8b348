using System.Diagnostics;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Benchmarks.Load;

/// <summary>The real server in a process of its own, so that its memory and CPU are its own.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public bool HasExited => _process.HasExited;

    public long WorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public TimeSpan Cpu => _process.TotalProcessorTime;

    public static async Task<ServerProcess> StartAsync(string database, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo("nice", ["-n", "5", "dotnet", typeof(KnowledgeHost).Assembly.Location, "--database", database, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var own in start.Environment.Keys.Where(name => name.StartsWith("DOTNET_SYSTEM_NET_SOCKETS", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(own);
        }

        var process = Process.Start(start)!;
        // The line of each operation is written as usual, and read by nobody.
        _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        var line = await process.StandardOutput.ReadLineAsync(cancellationToken)
            ?? throw new InvalidOperationException($"The server did not start; exit code {process.ExitCode}.");
        return new(process, new(line[line.IndexOf("http", StringComparison.Ordinal)..]));
    }

    public async ValueTask DisposeAsync()
    {
        using (var signal = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }
}
