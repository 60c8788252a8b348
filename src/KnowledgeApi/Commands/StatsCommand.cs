using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Hosting;

namespace KnowledgeApi.Commands;

internal static class StatsCommand
{
    public static void AddStats(this RootCommand root)
    {
        var database = DatabaseOption.Create();
        var command = new Command("stats", "Say what is in the database.") { database };
        command.SetAction((parsed, cancellationToken) => DatabaseOption.ReadAsync(parsed.GetValue(database)!, (_, context) => PrintAsync(context, cancellationToken), cancellationToken));
        root.Add(command);
    }

    private static async Task<int> PrintAsync(KnowledgeContext context, CancellationToken cancellationToken)
    {
        await Console.Out.WriteLineAsync((await Contents.OfAsync(context, cancellationToken)).ToString());
        await foreach (var line in Statistics.OfAsync(context, cancellationToken))
        {
            await Console.Out.WriteLineAsync(line);
        }

        return ExitCodes.Done;
    }
}
