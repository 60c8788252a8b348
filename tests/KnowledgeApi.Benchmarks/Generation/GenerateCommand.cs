using System.CommandLine;
using System.Diagnostics;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Generation;

internal static class GenerateCommand
{
    public static Command Create()
    {
        var articles = new Option<int>("--articles") { Description = "How many articles.", Required = true };
        var database = new Option<string>("--database") { Description = "The file to make; there must be none yet.", Required = true };
        var command = new Command("generate", "Make a knowledge base, the same one every time.") { articles, database };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetValue(articles), parsed.GetValue(database)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int articles, string database, CancellationToken cancellationToken)
    {
        if (File.Exists(database))
        {
            await Console.Error.WriteLineAsync($"{database} exists.");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite(database);
        await using var context = new KnowledgeContext(options.Options);
        await DatabaseSetup.PrepareAsync(context, cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var counts = Generator.Fill((SqliteConnection)context.Database.GetDbConnection(), articles);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:F1} s: {counts}");
        return 0;
    }
}
