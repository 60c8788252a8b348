using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Commands;

/// <summary>
/// Runs the command line: 0 done; 1 done, but some documents were rejected; 2 wrong usage or an unusable database;
/// that of the signal where one ended it.
/// </summary>
internal static class Run
{
    public const int Done = 0;
    public const int SomeRejected = 1;
    public const int Unusable = 2;

    /// <summary>Of a command that only reads: it makes no database where there is none.</summary>
    public static async Task<int> NoDatabaseAsync(string database)
    {
        await Console.Error.WriteLineAsync($"There is no database '{database}'.");
        return Unusable;
    }

    public static async Task<int> AsyncOf(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        using var interruption = new Interruption();
        try
        {
            var settings = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
            var code = await interruption.WatchAsync(cancellationToken => parsed.InvokeAsync(settings, cancellationToken));
            return parsed.Errors.Count > 0 ? Unusable : code;
        }
        catch (Exception exception) when (interruption.ExitCode is not null && exception is OperationCanceledException or SqliteException)
        {
            await Console.Error.WriteLineAsync("Interrupted: what is stored stays, and the same command completes it.");
            return interruption.ExitCode.Value;
        }
        catch (SqliteException exception)
        {
            await Console.Error.WriteLineAsync($"{parsed.GetValue<string>("--database")}: {exception.Message}");
            return Unusable;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or FormatException
            or UnauthorizedAccessException or OptionsValidationException or InvalidOperationException { InnerException: FormatException or ArgumentException })
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Unusable;
        }
    }
}
