using KnowledgeApi.Testing;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Clustering;

/// <summary>What is known of events, however their articles come in: more than are asked for the facts.</summary>
public sealed class StoryOrderTests : StoryTest
{
    private const int Reports = 80;

    private static readonly string[] Headlines =
        ["River floods Harlow market", "Forty traders saved from flooded Harlow market", "Harlow market drowned by river", "Mayor blames dam for flood of Harlow market", "Who drowned Harlow market?"];

    private static readonly string[] Openings = ["HARLOW, England — ", "LONDON (AP) — ", "", "ESSEX, England — "];
    private static readonly string[] Days = ["Monday", "Sunday", "Tuesday"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Are_the_same(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, Reports).Select(i => Report(i, random)).ToArray();

        var ordered = await FactsAsync(lines);
        random.Shuffle(lines);
        var shuffled = await FactsAsync(lines);

        Assert.Equal(ordered, shuffled);
        Assert.Single(ordered);
    }

    private static string Report(int number, Random random)
    {
        var body = Openings[random.Next(Openings.Length)] + (random.Next(2) == 0 ? Flood : FloodAgain).Replace("Monday", Days[random.Next(Days.Length)], StringComparison.Ordinal);
        return Article($"report-{number}", Headlines[random.Next(Headlines.Length)], $"{body} Report {number}.", $"2025-06-{10 + random.Next(3)}");
    }

    private static async Task<List<string>> FactsAsync(string[] lines)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        foreach (var part in lines.Chunk(lines.Length / 3))
        {
            await new Importer(context, TimeProvider.System).ImportAsync("-", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', part))), new(), default);
        }

        var events = await context.Events.AsNoTracking().ToListAsync();
        return [.. events.Select(e => $"{e.Name}, {e.Start?.Value}, {e.Kind}, {e.Location}, {e.Country}").Order()];
    }
}
