using System.Text.Json;
using CsCheck;
using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

public sealed class PagingTests
{
    private const int Samples = 15;

    [Fact]
    public Task Walking_all_pages_forwards_yields_each_row_once_in_order() => CheckAsync("first", "after", "endCursor", "hasNextPage");

    [Fact]
    public Task Walking_all_pages_backwards_yields_each_row_once_in_order() => CheckAsync("last", "before", "startCursor", "hasPreviousPage");

    [Fact]
    public Task Walking_goes_on_at_its_place_while_an_article_is_added() => Gen.Select(World.Seeds, Gen.Int[1, 7], Gen.Int[1, 6]).SampleAsync(
        async (seed, size, day) =>
        {
            var world = new World(seed);
            await using var graph = await world.StoreAsync();
            var listing = Listing.Of(world).First();

            var rows = await WalkAsync(graph, listing, "first", "after", "endCursor", "hasNextPage", size, () => AddAsync(graph, day));

            Assert.Equal(listing.Rows, rows.Where(row => !row.StartsWith("new", StringComparison.Ordinal)));
            Assert.Distinct(rows);
        },
        iter: Samples);

    private static Task CheckAsync(string count, string from, string cursor, string more) => Gen.Select(World.Seeds, Gen.Int[1, 7]).SampleAsync(
        async (seed, size) =>
        {
            var world = new World(seed);
            await using var graph = await world.StoreAsync();

            foreach (var listing in Listing.Of(world))
            {
                var rows = await WalkAsync(graph, listing, count, from, cursor, more, size, () => Task.CompletedTask);

                Assert.Equal((listing.Field, listing.Order, string.Join(", ", listing.Rows)), (listing.Field, listing.Order, string.Join(", ", rows)));
            }
        },
        iter: Samples);

    private static async Task<List<string>> WalkAsync(
        TestGraph graph, Listing listing, string count, string from, string cursor, string more, int size, Func<Task> between)
    {
        var rows = new List<string>();
        string? place = null;
        while (true)
        {
            var page = await PageAsync(graph, listing, $"{count}: {size}{(place is null ? "" : $", {from}: \"{place}\"")}");
            var found = page.GetProperty("edges").EnumerateArray().Select(edge => Row(edge, listing.Edge)).ToList();
            rows.InsertRange(from == "after" ? rows.Count : 0, found);
            if (!page.GetProperty("pageInfo").GetProperty(more).GetBoolean())
            {
                return rows;
            }

            Assert.Equal(size, found.Count);
            place = page.GetProperty("pageInfo").GetProperty(cursor).GetString();
            await between();
        }
    }

    private static async Task<JsonElement> PageAsync(TestGraph graph, Listing listing, string arguments)
    {
        var order = listing.Order.Length == 0 ? "" : $", order: {listing.Order}";
        var list = $"{listing.Field}({arguments}{order}) {{ edges {{ {listing.Edge} node {{ key }} }} pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }} }}";
        var answer = await graph.AskAsync(listing.Parent.Length == 0 ? $"{{ {list} }}" : $"{{ parent: {listing.Parent} {{ {list} }} }}");
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var data = answer.GetProperty("data");
        return (listing.Parent.Length == 0 ? data : data.GetProperty("parent")).GetProperty(listing.Field);
    }

    private static string Row(JsonElement edge, string property)
    {
        var key = edge.GetProperty("node").GetProperty("key").GetString()!;
        return property.Length == 0 ? key : $"{key} {edge.GetProperty(property)}";
    }

    private static async Task AddAsync(TestGraph graph, int day)
    {
        await using var context = graph.CreateContext();
        var publishedAt = new DateTimeOffset(2025, 6, day, 0, 0, 0, TimeSpan.Zero);
        context.Add(new Article { Key = $"new{Guid.NewGuid()}", Headline = "New", PublishedAt = publishedAt });
        await context.SaveChangesAsync();
    }
}
