using System.Diagnostics;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Tests.Commands;

/// <summary>The program, run as a user runs it.</summary>
internal static class CommandLine
{
    public static Process Start(params string[] arguments)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(KnowledgeHost).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        return process;
    }

    public static async Task<(int Code, string Output, string Errors)> RunAsync(string[] arguments, string? input = null)
    {
        using var process = Start(arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
