using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Commands;

internal static class StatsCommand
{
    public static void AddStats(this RootCommand root)
    {
        var database = DatabaseOption.Create();
        var command = new Command("stats", "Say what is in the database.") { database };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(database)!, cancellationToken));
        root.Add(command);
    }

    private static async Task<int> RunAsync(string database, CancellationToken cancellationToken)
    {
        await using var services = DatabaseOption.Services(database);
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<KnowledgeContext>();
        if (!await DatabaseSetup.ExistsAsync(context, cancellationToken))
        {
            return await Run.NoDatabaseAsync(database);
        }

        await DatabaseSetup.PrepareAsync(context, cancellationToken, Console.Error.WriteLine);
        await Console.Out.WriteLineAsync((await Contents.OfAsync(context, cancellationToken)).ToString());
        await foreach (var line in Statistics.OfAsync(context, cancellationToken))
        {
            await Console.Out.WriteLineAsync(line);
        }

        return Run.Done;
    }
}
