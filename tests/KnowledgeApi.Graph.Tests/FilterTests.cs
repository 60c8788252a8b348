using CsCheck;

namespace KnowledgeApi.Graph.Tests;

public sealed class FilterTests
{
    private const int Depth = 3;

    [Fact]
    public Task Articles_are_those_that_meet_the_filter() => CheckAsync("articles", Filters.OfArticle(Depth), world => world.Articles, a => a.Key);

    [Fact]
    public Task People_are_those_that_meet_the_filter() => CheckAsync("people", Filters.OfPerson(Depth), world => world.People, p => p.Key);

    [Fact]
    public Task Events_are_those_that_meet_the_filter() => CheckAsync("events", Filters.OfEvent(Depth), world => world.Events, e => e.Key);

    [Fact]
    public Task Outlets_are_those_that_meet_the_filter() => CheckAsync("outlets", Filters.OfOutlet(Depth), world => world.Outlets, o => o.Key);

    [Fact]
    public Task Links_under_many_parents_are_those_that_meet_the_filter() => Gen.Select(World.Seeds, Filters.OfPerson(2).Array[12]).SampleAsync(
        async (seed, filters) =>
        {
            var world = new World(seed);
            await using var graph = await world.StoreAsync();

            foreach (var filter in filters)
            {
                var answer = await graph.AskAsync($"{{ events {{ nodes {{ key people(where: {{ node: {filter} }}) {{ totalCount nodes {{ key }} }} }} }} }}");

                var found = answer.GetProperty("data").GetProperty("events").GetProperty("nodes").EnumerateArray().SelectMany(e =>
                    e.GetProperty("people").GetProperty("nodes").EnumerateArray().Select(p => $"{e.GetProperty("key")} {p.GetProperty("key")}"));
                var expected = world.Participations.Where(p => filter.Meets(p.Person)).Select(p => $"{p.Event.Key} {p.Person.Key}");
                Assert.Equal($"{filter}: {Joined(expected)}", $"{filter}: {Joined(found)}");
            }
        },
        iter: 15);

    [Theory]
    [InlineData("or", 1)]
    [InlineData("and", 0)]
    public async Task Thousands_of_filters_may_be_combined(string combinator, int found)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var filters = Enumerable.Range(0, 3000).Select(i => new { headline = new { eq = i == 2000 ? "One" : $"{i}" } });

        var answer = await graph.AskAsync(
            "query ($where: ArticleFilterInput) { articles(where: $where) { totalCount } }",
            new { where = new Dictionary<string, object> { [combinator] = filters } });

        Assert.Equal(found, answer.GetProperty("data").GetProperty("articles").GetProperty("totalCount").GetInt32());
    }

    [Theory]
    [InlineData("ÁZOVÁ", 1)]
    [InlineData("", 3)]
    [InlineData("\0", 0)]
    [InlineData("\0ray", 0)]
    [InlineData("🙂", 0)]
    public async Task A_text_ends_with_what_it_ends_with(string end, int found)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("query ($end: String) { people(where: { name: { endsWith: $end } }) { totalCount } }", new { end });

        Assert.Equal(found, answer.GetProperty("data").GetProperty("people").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_value_may_be_one_of_ten_thousand()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var values = Enumerable.Range(0, 10_000).Select(i => i == 5000 ? "ANN \"LEE" : i == 6000 ? "BOB RAY" : $"{i}");

        var answer = await graph.AskAsync(
            "query ($values: [String]) { articles(where: { people: { some: { node: { name: { in: $values } } } } }) { totalCount nodes { key } } }",
            new { values });

        Assert.Equal("""{"data":{"articles":{"totalCount":1,"nodes":[{"key":"a3"}]}}}""", answer.GetRawText());
    }

    private static Task CheckAsync<T>(string field, Gen<Condition<T>> filters, Func<World, List<T>> rows, Func<T, string> key) =>
        Gen.Select(World.Seeds, filters.Array[20]).SampleAsync(
            async (seed, conditions) =>
            {
                var world = new World(seed);
                await using var graph = await world.StoreAsync();

                foreach (var condition in conditions)
                {
                    var answer = await graph.AskAsync($"{{ {field}(where: {condition}) {{ totalCount nodes {{ key }} }} }}");

                    Assert.False(answer.TryGetProperty("errors", out var errors), $"{condition}: {errors}");
                    var list = answer.GetProperty("data").GetProperty(field);
                    var found = list.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("key").GetString()!).ToList();
                    Assert.Equal($"{condition}: {Joined(rows(world).Where(condition.Meets).Select(key))}", $"{condition}: {Joined(found)}");
                    Assert.Equal(found.Count, list.GetProperty("totalCount").GetInt32());
                }
            },
            iter: 15);

    private static string Joined(IEnumerable<string> keys) => string.Join(", ", keys.Order(StringComparer.Ordinal));
}
