using System.CommandLine;
using KnowledgeApi.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Commands;

/// <summary>Runs a command, and says in a sentence what kept it from its end.</summary>
internal static class CommandLine
{
    /// <returns>One of the <see cref="ExitCodes"/>, or that of the signal which ended it.</returns>
    public static async Task<int> RunAsync(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        using var interruption = new Interruption();
        try
        {
            var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            var code = await interruption.WatchAsync(cancellationToken => parsed.InvokeAsync(settings, cancellationToken));
            return parsed.Errors.Count > 0 ? ExitCodes.Unusable : code;
        }
        catch (Exception exception) when (interruption.ExitCode is not null && exception is OperationCanceledException or SqliteException)
        {
            await Console.Error.WriteLineAsync("Interrupted. Whatever is stored stays.");
            return interruption.ExitCode.Value;
        }
        catch (SqliteException exception)
        {
            await Console.Error.WriteLineAsync(UnusableDatabase.Describe(parsed.GetValue<string>("--database")!, exception));
            return ExitCodes.Unusable;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException
            or UnauthorizedAccessException or OptionsValidationException or InvalidOperationException { InnerException: FormatException or ArgumentException })
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCodes.Unusable;
        }
    }
}
