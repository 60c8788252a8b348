using System.CommandLine;
using Microsoft.Data.Sqlite;

namespace KnowledgeApi.Commands;

/// <summary>Runs the command line: 0 done; 1 done, but some documents were rejected; 2 wrong usage or an unusable database.</summary>
internal static class Run
{
    public const int Done = 0;
    public const int SomeRejected = 1;
    public const int Unusable = 2;

    /// <summary>How long a command may take to end after SIGTERM or Ctrl+C; running requests are finished in it.</summary>
    private static readonly TimeSpan Termination = TimeSpan.FromSeconds(5);

    public static async Task<int> AsyncOf(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        try
        {
            var code = await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Termination });
            return parsed.Errors.Count > 0 ? Unusable : code;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or ArgumentException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Unusable;
        }
    }
}
