using System.CommandLine;
using System.Diagnostics;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Importing;

internal static class ImportCommand
{
    public static Command Create()
    {
        var articles = new Option<int>("--articles") { Description = "How many articles.", DefaultValueFactory = _ => 100_000 };
        var noExtract = new Option<bool>("--no-extract") { Description = "Leave the texts unread, which otherwise are compared with those of other articles though they state their people and events." };
        var command = new Command("import", "Import a made-up knowledge base with bodies into a new database, and write the same rows by bare inserts.") { articles, noExtract };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(articles), !parsed.GetValue(noExtract), cancellationToken));
        return command;
    }

    private static TimeSpan _cpu;
    private static long _workingSet;

    private static async Task<int> RunAsync(int articles, bool extract, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("import-");
        try
        {
            var (file, database) = (Path.Combine(folder.FullName, "documents.jsonl"), Path.Combine(folder.FullName, "imported.db"));
            new Documents(articles).Write(file);
            Console.WriteLine($"{new FileInfo(file).Length / 1e6:F0} MB of JSON Lines");
            // What writing them took is none of the import's memory.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            var import = await ImportAsync(file, database, articles, extract, cancellationToken);
            Console.WriteLine($"import: {import.TotalSeconds:F1} s, {articles / import.TotalSeconds:F0} articles/s, working set at most {_workingSet / 1e6:F0} MB, database {new FileInfo(database).Length / 1e6:F0} MB");

            var watch = Stopwatch.StartNew();
            await BareInserts.CopyAsync(database, Path.Combine(folder.FullName, "bare.db"), cancellationToken);
            Console.WriteLine($"bare inserts of the same rows: {watch.Elapsed.TotalSeconds:F1} s, {articles / watch.Elapsed.TotalSeconds:F0} articles/s, CPU {Cpu():F1} s");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<TimeSpan> ImportAsync(string file, string database, int articles, bool extract, CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite(database);
        await using var context = new KnowledgeContext(options.Options);
        await DatabaseSetup.PrepareAsync(context, cancellationToken);
        Cpu();
        var watch = Stopwatch.StartNew();
        var report = await new Importer(context, TimeProvider.System).ImportAsync([file], Stream.Null, new(extract), new Marks(articles, watch), cancellationToken);
        watch.Stop();
        Console.WriteLine($"{report.Created} new, {report.Rejections.Count} rejected");
        return watch.Elapsed;
    }

    /// <summary>Of the whole process, since the last time: what it costs, whatever else keeps the machine busy.</summary>
    private static double Cpu()
    {
        var total = Environment.CpuUsage.TotalTime;
        (var since, _cpu) = (_cpu, total);
        return (total - since).TotalSeconds;
    }

    /// <summary>Prints the rate of each 10,000 articles that were stored.</summary>
    private sealed class Marks(int articles, Stopwatch watch) : IProgress<ImportProgress>
    {
        private const int Step = 10_000;

        private int _marked = -Step;
        private TimeSpan _since;

        public void Report(ImportProgress value)
        {
            _workingSet = Math.Max(_workingSet, Environment.WorkingSet);
            var stored = value.Stored - (value.Read - articles);
            if (value.Stored == 0 || stored < Math.Max(0, _marked + Step))
            {
                return;
            }

            var now = watch.Elapsed;
            Console.WriteLine(_marked < 0
                ? $"read, and stored what is no article: {now.TotalSeconds:F1} s, CPU {Cpu():F1} s"
                : $"{stored} articles: {(stored - _marked) / (now - _since).TotalSeconds:F0}/s, CPU {Cpu():F1} s");
            (_marked, _since) = (stored, now);
        }
    }
}
