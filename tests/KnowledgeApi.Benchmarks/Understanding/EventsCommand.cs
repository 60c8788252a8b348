using System.CommandLine;
using System.Text.Json;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Understanding;

/// <summary>Imports articles on an event each, and compares what is found of the events with what people say of them.</summary>
internal static class EventsCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "JSON Lines: headline, body, publishedAt, and what is right: kind, location, country, start, roles by name; several where several are." };
        var mistakes = new Option<bool>("--mistakes") { Description = "Print what was found wrong." };
        var command = new Command("events", "Measure what is found of events in texts.") { file, mistakes };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(mistakes), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(FileInfo file, bool mistakes, CancellationToken cancellationToken)
    {
        var lines = await File.ReadAllLinesAsync(file.FullName, cancellationToken);
        var marked = lines.Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<MarkedEvent>(line, JsonSerializerOptions.Web)!).ToList();
        await using var database = await TestDatabase.CreateAsync(cancellationToken);
        await using var context = database.CreateContext();
        using var documents = new MemoryStream([.. marked.SelectMany((article, index) => article.ToDocument($"article-{index}"))]);
        await new Importer(context, TimeProvider.System).ImportAsync(file.Name, documents, new(), cancellationToken);

        var coverages = await context.Coverages.AsNoTracking().Where(c => c.Relation == CoverageRelation.About)
            .Include(c => c.Article).Include(c => c.Event).ThenInclude(e => e.Participations).ThenInclude(p => p.Person)
            .ToDictionaryAsync(c => c.Article.Key, c => c.Event, cancellationToken);
        var checks = marked.SelectMany((article, index) => Checks(article, coverages[$"article-{index}"])).ToList();
        foreach (var property in checks.GroupBy(check => check.Property))
        {
            Console.WriteLine($"{property.Key}: {property.Count(check => check.IsRight)} of {property.Count()} right");
        }

        Console.WriteLine($"{marked.Count} articles, {coverages.Values.Select(e => e.Id).Distinct().Count()} events");
        foreach (var check in checks.Where(check => mistakes && !check.IsRight))
        {
            Console.WriteLine($"    {check.Property} \"{check.Found}\" of: {check.Headline}");
        }

        return 0;
    }

    private static IEnumerable<Check> Checks(MarkedEvent right, Event found)
    {
        yield return Compare("kind", right.Kind, found.Kind);
        yield return Compare("location", right.Location, found.Location?.Split(',')[0]);
        yield return Compare("country", right.Country, found.Country);
        yield return Compare("start", right.Start, found.Start?.Value);
        foreach (var (name, roles) in right.Roles)
        {
            // The surest of the parts that somebody has in an event.
            var part = found.Participations.Where(p => p.Person.Name == name).MaxBy(p => p.Confidence);
            yield return Compare("role", roles, part is null ? null : ConstantCase.Of(part.Role)) with { Headline = $"{name}, {right.Headline}" };
        }

        Check Compare(string property, List<string> accepted, string? value) => new(property, accepted.Contains(value ?? ""), value, right.Headline);
    }

    private sealed record Check(string Property, bool IsRight, string? Found, string Headline);

    private sealed record MarkedEvent(
        string Headline, string Body, string PublishedAt, List<string> Kind, List<string> Location, List<string> Country, List<string> Start, Dictionary<string, List<string>> Roles)
    {
        public byte[] ToDocument(string key) =>
            [.. JsonSerializer.SerializeToUtf8Bytes(new { type = "article", key, headline = Headline, body = Body, publishedAt = PublishedAt }), (byte)'\n'];
    }
}
