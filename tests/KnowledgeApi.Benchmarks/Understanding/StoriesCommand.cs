using System.CommandLine;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Understanding;

/// <summary>Imports labelled articles without their labels, and compares the events that come of it with the labels.</summary>
internal static class StoriesCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "JSON Lines: story, url, headline, publishedAt, body." };
        var shuffle = new Option<int?>("--shuffle") { Description = "Import in an order by chance, from this number, instead of that of the dates." };
        var mistakes = new Option<bool>("--mistakes") { Description = "Print which stories were put together and which parted." };
        var command = new Command("stories", "Measure which articles are found to report the same event.") { file, shuffle, mistakes };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(shuffle), parsed.GetValue(mistakes), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, int? shuffle, bool mistakes, CancellationToken cancellationToken)
    {
        var articles = await ReadAsync(file, cancellationToken);
        if (shuffle is { } seed)
        {
            new Random(seed).Shuffle(articles);
        }

        await using var database = await TestDatabase.CreateAsync(cancellationToken);
        await using var context = database.CreateContext();
        using var documents = new MemoryStream([.. articles.SelectMany(article => article.ToDocument())]);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var report = await new Importer(context, TimeProvider.System).ImportAsync(file.Name, documents, new(), cancellationToken);
        Console.WriteLine($"{report.Created} new, {report.Rejections.Count} rejected, {watch.ElapsedMilliseconds} ms");
        foreach (var rejection in report.Rejections)
        {
            await Console.Error.WriteLineAsync($"{rejection.Line}: {rejection.Reason}");
        }

        var found = await context.Coverages.Where(c => c.Relation == CoverageRelation.About)
            .Select(c => new { c.Article.Key, c.EventId }).ToDictionaryAsync(c => c.Key, c => c.EventId, cancellationToken);
        // What is in no event stands alone.
        var pairs = articles.Select((article, index) => (article.Story, Event: found.GetValueOrDefault(article.Key, -index - 1))).ToList();
        Console.WriteLine($"{articles.Length} articles, {articles.Select(a => a.Story).Distinct().Count()} stories, {pairs.Select(p => p.Event).Distinct().Count()} events");
        Console.WriteLine(BCubed.Of(pairs));
        if (mistakes)
        {
            Print("together", pairs.GroupBy(p => $"event {p.Event}", p => p.Story));
            Print("parted", pairs.GroupBy(p => p.Story, p => $"event {p.Event}"));
        }

        return 0;
    }

    private static void Print(string what, IEnumerable<IGrouping<string, string>> groups)
    {
        foreach (var group in groups.Where(g => g.Distinct().Count() > 1))
        {
            Console.WriteLine($"{what}: {group.Key}: {string.Join(", ", group.GroupBy(g => g).Select(g => $"{g.Key} ({g.Count()})"))}");
        }
    }

    private static async Task<LabelledArticle[]> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(file.FullName, cancellationToken);
        return [.. lines.Where(line => line.Length > 0).Select(LabelledArticle.Parse).OrderBy(article => article.PublishedAt, StringComparer.Ordinal)];
    }
}
