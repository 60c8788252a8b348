using System.Diagnostics;
using KnowledgeApi.Hosting;
using KnowledgeApi.Tests;

namespace KnowledgeApi.ClientTests;

/// <summary>A script in clients/, run by a Node.js process of its own.</summary>
internal static class Client
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs the script to its end; where that is a failure, fails with what the script wrote.</summary>
    public static async Task RunAsync(string script, TestServer? server = null)
    {
        Assert.True(Machine.MissingForNode is null, Machine.MissingForNode);
        using var process = Process.Start(StartInfo(script, server))!;
        using var patience = new CancellationTokenSource(Patience);
        var output = Task.WhenAll(process.StandardOutput.ReadToEndAsync(CancellationToken.None), process.StandardError.ReadToEndAsync(CancellationToken.None));
        var ended = await EndsAsync(process, patience.Token);

        var written = string.Join("\n", await output);
        Assert.True(ended, $"clients/{script} did not end within {Patience}:\n{written}");
        Assert.True(process.ExitCode == 0, $"clients/{script} ended with {process.ExitCode}:\n{written}");
    }

    private static async Task<bool> EndsAsync(Process process, CancellationToken patience)
    {
        try
        {
            await process.WaitForExitAsync(patience);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    private static ProcessStartInfo StartInfo(string script, TestServer? server) => new(Machine.Node!, script)
    {
        WorkingDirectory = Machine.Clients,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        Environment =
        {
            ["KNOWLEDGE_URL"] = server?.Client.BaseAddress?.ToString(),
            ["KNOWLEDGE_DATABASE"] = server?.DatabasePath,
            ["KNOWLEDGE_HOST"] = typeof(KnowledgeHost).Assembly.Location,
            ["KNOWLEDGE_CHROMIUM"] = Machine.Chromium,
        },
    };
}
