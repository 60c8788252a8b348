using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Ingestion;

namespace KnowledgeApi.Commands;

/// <summary>The option that every command on a database takes, and what such a command works with.</summary>
internal static class DatabaseOption
{
    public static Option<string> Create() => new("--database")
    {
        Description = "A file path or a SQLite connection string.",
        DefaultValueFactory = _ => "knowledge.db",
    };

    public static ServiceProvider Services(string database) => new ServiceCollection()
        .AddLogging()
        .AddKnowledgeData(database, ProgressOutput.Tell)
        .AddIngestion()
        .BuildServiceProvider();

    /// <summary>Runs a command that only reads: it makes no database where there is none.</summary>
    public static async Task<int> ReadAsync(string database, Func<IServiceProvider, KnowledgeContext, Task<int>> read, CancellationToken cancellationToken)
    {
        await using var services = Services(database);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<KnowledgeContext>();
        if (!await DatabaseSetup.ExistsAsync(context, cancellationToken))
        {
            await Console.Error.WriteLineAsync($"There is no database '{database}'.");
            return ExitCodes.Unusable;
        }

        await DatabaseSetup.PrepareAsync(context, cancellationToken, Console.Error.WriteLine);
        return await read(scope.ServiceProvider, context);
    }
}
