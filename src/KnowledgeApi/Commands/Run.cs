using System.CommandLine;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace KnowledgeApi.Commands;

/// <summary>Runs the command line: 0 done; 1 done, but some documents were rejected; 2 wrong usage or an unusable database.</summary>
internal static class Run
{
    public const int Done = 0;
    public const int SomeRejected = 1;
    public const int Unusable = 2;

    // Longer than the server takes to stop: what runs is finished, and the exit code is its own.
    private static readonly TimeSpan Termination = TimeSpan.FromSeconds(5);

    /// <summary>Of a command that only reads: it makes no database where there is none.</summary>
    public static async Task<int> NoDatabaseAsync(string database)
    {
        await Console.Error.WriteLineAsync($"There is no database '{database}'.");
        return Unusable;
    }

    public static async Task<int> AsyncOf(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Termination });
            return parsed.Errors.Count > 0 ? Unusable : code;
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
