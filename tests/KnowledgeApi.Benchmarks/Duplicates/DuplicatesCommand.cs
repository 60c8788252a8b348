using System.CommandLine;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion;
using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Benchmarks.Duplicates;

internal static class DuplicatesCommand
{
    private const int Seed = 5;
    private const int OfEachNearMiss = 6;

    private static readonly DateTimeOffset Begin = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Command Create()
    {
        var count = new Option<int>("--originals") { Description = "How many originals for each edit, and sets of each near miss.", DefaultValueFactory = _ => 200 };
        var command = new Command("duplicates", "Import copies with edits of known size and near misses; prints precision and recall of the links, fails below 0.95.") { count };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(count), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(int count, CancellationToken cancellationToken)
    {
        var random = new Random(Seed);
        var cases = Cases(random, count).ToArray();
        await using var database = await TestDatabase.CreateAsync(cancellationToken);
        await using var context = database.CreateContext();
        var prose = new Prose(random);
        var shuffled = cases.ToArray();
        random.Shuffle(shuffled);
        // Two imports: copies meet their originals within one and across both.
        foreach (var half in shuffled.Chunk((cases.Length + 1) / 2))
        {
            var lines = string.Join('\n', half.Select(c => Line(c, prose, random)));
            await new Importer(context, TimeProvider.System).ImportAsync("cases", new MemoryStream(Encoding.UTF8.GetBytes(lines)), new(Extract: false), cancellationToken);
        }

        var links = await context.ArticleLinks.Where(l => l.Relation == ArticleRelation.DuplicateOf)
            .Select(l => new { Source = l.Source.Key, Target = l.Target.Key }).ToDictionaryAsync(l => l.Source, l => l.Target, cancellationToken);
        return Print(cases, links);
    }

    private static IEnumerable<Case> Cases(Random random, int count)
    {
        var prose = new Prose(random);
        var (edits, misses, number) = (new Edits(random, prose), new NearMisses(random, prose), 0);
        foreach (var (name, edit) in edits.All)
        {
            for (var i = 0; i < count; i++)
            {
                var (original, key) = (prose.Article(), $"original-{number++}");
                yield return new(key, key, "original", Prose.Text(original));
                yield return new($"{key}-copy", key, name, Prose.Text(edit(original)));
            }
        }

        foreach (var (name, make) in misses.All)
        {
            foreach (var body in Enumerable.Range(0, count / OfEachNearMiss).SelectMany(_ => make(OfEachNearMiss)))
            {
                yield return new($"other-{number}", $"other-{number++}", name, body);
            }
        }
    }

    private static string Line(Case it, Prose prose, Random random) => JsonSerializer.Serialize(new
    {
        type = "article",
        key = it.Key,
        headline = prose.Headline(),
        publishedAt = Begin.AddMinutes(random.Next(500_000)).ToString("yyyy-MM-ddTHH:mm:ssZ"),
        body = it.Body,
    });

    private static int Print(Case[] cases, Dictionary<string, string> links)
    {
        var originals = cases.ToDictionary(c => c.Key, c => c.Original);
        var (right, wrong) = (links.Count(link => originals[link.Key] == originals[link.Value]), links.Count(link => originals[link.Key] != originals[link.Value]));
        foreach (var kind in cases.GroupBy(c => c.Kind).Where(kind => kind.Key != "original"))
        {
            var found = kind.Count(c => IsLinked(c, links));
            Console.WriteLine(kind.All(c => c.Key == c.Original) ? $"{kind.Key}: {found} of {kind.Count()} linked, wrongly" : $"{kind.Key}: {found} of {kind.Count()} found");
        }

        var (precision, recall) = ((double)right / Math.Max(1, right + wrong), (double)right / cases.Count(c => c.Key != c.Original));
        Console.WriteLine($"{cases.Length} articles: precision {precision:F4}, recall {recall:F4}");
        return precision >= 0.95 && recall >= 0.95 ? 0 : 1;
    }

    private static bool IsLinked(Case it, Dictionary<string, string> links) => it.Key == it.Original
        ? links.ContainsKey(it.Key)
        : links.GetValueOrDefault(it.Key) == it.Original || links.GetValueOrDefault(it.Original) == it.Key;
}
