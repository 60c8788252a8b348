using System.Diagnostics;
using System.Text.RegularExpressions;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Tests.Commands;

/// <summary>The program, run as a user runs it.</summary>
internal static partial class CommandLine
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
        return (process.ExitCode, await output, Progress().Replace(await errors, ""));
    }

    // How far an import is, it says where it takes long, which is up to the machine.
    [GeneratedRegex(@"^\d+ (of \d+ documents stored, \d+/s|documents read)\n", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Progress();

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
