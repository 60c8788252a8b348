using System.CommandLine;
using System.Diagnostics;
using AngleSharp.Html.Parser;
using KnowledgeApi.Data;
using KnowledgeApi.Data.Sqlite;
using KnowledgeApi.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Importing;

internal static class PagesCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--pages") { Description = "How many pages.", DefaultValueFactory = _ => 3000 };
        var command = new Command("pages", "Import made-up HTML pages into a new database, and only parse the same pages.") { count };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(count), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("pages-");
        try
        {
            new Pages().Write(folder.FullName, count);
            Console.WriteLine($"{count} pages, {folder.EnumerateFiles().Average(file => file.Length) / 1000:F0} kB each");
            var import = await ImportAsync(folder.FullName, Path.Combine(folder.FullName, ".pages.db"), cancellationToken);
            Console.WriteLine($"import: {count / import.TotalSeconds:F0} pages/s");
            var parse = Parse(folder.GetFiles("*.html"));
            Console.WriteLine($"only parsing them, on all cores: {count / parse.TotalSeconds:F0} pages/s");
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<TimeSpan> ImportAsync(string folder, string database, CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder<KnowledgeContext>();
        options.UseKnowledgeSqlite(database);
        await using var context = new KnowledgeContext(options.Options);
        await DatabaseSetup.PrepareAsync(context, cancellationToken);
        var watch = Stopwatch.StartNew();
        var report = await new Importer(context, TimeProvider.System).ImportAsync([folder], new ImportOptions(Extract: false), cancellationToken);
        Console.WriteLine($"{report.Created} new, {report.Rejections.Count} rejected");
        return watch.Elapsed;
    }

    private static TimeSpan Parse(FileInfo[] files)
    {
        var watch = Stopwatch.StartNew();
        files.AsParallel().ForAll(file =>
        {
            using var page = new HtmlParser().ParseDocument(File.ReadAllText(file.FullName));
        });
        return watch.Elapsed;
    }
}
