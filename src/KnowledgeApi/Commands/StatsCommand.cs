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
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var services = DatabaseOption.Services(parsed.GetValue(database)!);
            await using var scope = services.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<KnowledgeContext>();
            await DatabaseSetup.PrepareAsync(context, cancellationToken);
            await Console.Out.WriteLineAsync((await Contents.OfAsync(context, cancellationToken)).ToString());
            return Run.Done;
        });
        root.Add(command);
    }
}
