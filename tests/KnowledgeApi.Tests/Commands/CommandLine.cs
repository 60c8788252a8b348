using System.Diagnostics;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Tests.Commands;

/// <summary>The program, run as a user runs it.</summary>
internal static class CommandLine
{
    public static Process Start(params string[] arguments) => Start(arguments, []);

    public static async Task<(int Code, string Output, string Errors)> RunAsync(
        string[] arguments, string? input = null, params (string Name, string Value)[] environment)
    {
        using var process = Start(arguments, environment);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    private static Process Start(string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KnowledgeHost).Assembly.Location, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Array.ForEach(environment, variable => start.Environment[variable.Name] = variable.Value);
        return Process.Start(start)!;
    }
}
