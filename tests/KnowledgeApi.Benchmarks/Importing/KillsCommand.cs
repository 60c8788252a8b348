using System.CommandLine;
using System.Diagnostics;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Hosting;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Importing;

/// <summary>Kills imports at random moments, and checks that nothing stored is lost and that the last one completes the rest.</summary>
internal static class KillsCommand
{
    private const int Articles = 20_000;
    private const int LongestMilliseconds = 5000;

    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "How many kills.", DefaultValueFactory = _ => 100 };
        var command = new Command("kills", "Kill imports at random moments; fails where the database is hurt, loses rows or does not converge.") { count };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(count), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("kills-");
        try
        {
            var (file, killed, whole) = (Path.Combine(folder.FullName, "in.jsonl"), Path.Combine(folder.FullName, "killed.db"), Path.Combine(folder.FullName, "whole.db"));
            new Documents(Articles).Write(file);
            await FinishAsync("import", file, "--database", whole);
            var failures = 0;
            for (var kill = 1; kill <= count; kill++)
            {
                failures += await KillAsync(file, killed, cancellationToken) ? 0 : 1;
            }

            await FinishAsync("import", file, "--database", killed);
            await FinishAsync("export", killed + ".jsonl", "--database", killed);
            await FinishAsync("export", whole + ".jsonl", "--database", whole);
            var converges = File.ReadLines(killed + ".jsonl").SequenceEqual(File.ReadLines(whole + ".jsonl"));
            Console.WriteLine($"{count} kills, {failures} failures; the import after them {(converges ? "converges" : "does not converge")}");
            return failures == 0 && converges ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<bool> KillAsync(string file, string database, CancellationToken cancellationToken)
    {
        using var process = Start("import", file, "--database", database);
        await Task.WhenAny(process.WaitForExitAsync(cancellationToken), Task.Delay(Random.Shared.Next(LongestMilliseconds), cancellationToken));
        var seen = await CountAsync(database, cancellationToken);
        process.Kill();
        await process.WaitForExitAsync(cancellationToken);
        var after = await CountAsync(database, cancellationToken);
        var isWhole = after < 0 || await CheckAsync(database, cancellationToken);
        Console.WriteLine($"{seen} articles before the kill, {after} after, {(isWhole ? "ok" : "corrupt")}");
        return isWhole && after >= seen;
    }

    /// <summary>The articles that are stored; -1 where there is no database yet.</summary>
    private static async Task<int> CountAsync(string database, CancellationToken cancellationToken)
    {
        await using var context = Open(database);
        return File.Exists(database) && !(await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any()
            ? await context.Articles.CountAsync(cancellationToken)
            : -1;
    }

    private static async Task<bool> CheckAsync(string database, CancellationToken cancellationToken)
    {
        await using var context = Open(database);
        return await context.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(cancellationToken) is ["ok"];
    }

    private static KnowledgeContext Open(string database)
    {
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite(database);
        return new(options.Options);
    }

    private static async Task FinishAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static Process Start(params string[] arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [typeof(KnowledgeHost).Assembly.Location, .. arguments]))!;
}
