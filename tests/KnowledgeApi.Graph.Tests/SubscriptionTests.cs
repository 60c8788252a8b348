using System.Text.Json;
using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Graph.Tests;

public sealed class SubscriptionTests
{
    private const string Added = "subscription ($where: ArticleFilterInput, $after: String) { articleAdded(where: $where, after: $after) { position article { headline people { nodes { name } } } } }";
    private const string Changed = "subscription ($id: ID!, $after: String) { change: eventChanged(id: $id, after: $after) { position event { summary people { totalCount } } } }";

    private static readonly string Vote = GlobalId.Of("Event", 1);

    [Fact]
    public async Task Sees_each_added_article_once_in_order()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var results = (await graph.SubscribeAsync(Added)).GetAsyncEnumerator();

        await AddAsync(graph, "Five", "Six");
        await AddAsync(graph, "Seven");

        Assert.Equal(["Five", "Six", "Seven"], [await NextAsync(results), await NextAsync(results), await NextAsync(results)]);
    }

    [Fact]
    public async Task Sees_only_articles_that_meet_the_filter_with_the_links_that_came_with_them()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var where = new { people = new { some = new { node = new { name = new { eq = "ann lee" } } } } };
        await using var results = (await graph.SubscribeAsync(Added, new { where })).GetAsyncEnumerator();

        await AddAsync(graph, "Without her");
        await AddAsync(graph, async (context, article) => context.Add(new Mention { Article = article, Person = await context.People.FirstAsync() }), "With her");

        Assert.True(await results.MoveNextAsync());
        Assert.Equal(
            """{"headline":"With her","people":{"nodes":[{"name":"Ann Lee"}]}}""",
            results.Current.GetProperty("data").GetProperty("articleAdded").GetProperty("article").GetRawText());
    }

    [Fact]
    public async Task Goes_on_behind_the_last_position_seen()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var before = (await graph.SubscribeAsync(Added)).GetAsyncEnumerator();
        await AddAsync(graph, "Five", "Six");
        await before.MoveNextAsync();
        var after = before.Current.GetProperty("data").GetProperty("articleAdded").GetProperty("position").GetString();

        await using var results = (await graph.SubscribeAsync(Added, new { after })).GetAsyncEnumerator();

        Assert.Equal("Six", await NextAsync(results));
    }

    [Fact]
    public async Task Goes_on_behind_the_position_that_came_with_the_data()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var after = (await graph.AskAsync("{ position articles { totalCount } }")).GetProperty("data").GetProperty("position").GetString();
        await AddAsync(graph, "Five");

        await using var results = (await graph.SubscribeAsync(Added, new { after })).GetAsyncEnumerator();

        Assert.Equal("Five", await NextAsync(results));
    }

    [Fact]
    public async Task Reads_a_long_log_in_parts_and_loses_nothing_between_them()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var results = (await graph.SubscribeAsync(Added)).GetAsyncEnumerator();
        var headlines = Enumerable.Range(0, 250).Select(i => $"Article {i}").ToArray();

        await AddAsync(graph, headlines);

        foreach (var headline in headlines)
        {
            Assert.Equal(headline, await NextAsync(results));
        }
    }

    [Fact]
    public async Task Reads_large_results_few_at_once_and_loses_none()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var results = (await graph.SubscribeAsync("subscription { articleAdded { article { headline body } } }")).GetAsyncEnumerator();
        var headlines = Enumerable.Range(0, 7).Select(i => $"Article {i}").ToArray();

        await AddAsync(graph, WithLargeBody, headlines);

        foreach (var headline in headlines)
        {
            Assert.Equal(headline, await NextAsync(results));
        }

        Assert.Equal(4, graph.Statements.Count(statement => statement.Contains("json_object", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Says_so_when_changes_are_forgotten_while_a_slow_reader_takes_those_before()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var results = (await graph.SubscribeAsync("subscription { articleAdded { article { headline body } } }")).GetAsyncEnumerator();
        await AddAsync(graph, WithLargeBody, "One", "Two", "Three", "Four");
        await results.MoveNextAsync();
        await results.MoveNextAsync();

        await using (var context = graph.CreateContext())
        {
            await context.Changes.Where(change => change.Id < context.Changes.Max(last => last.Id)).ExecuteDeleteAsync();
        }

        await results.MoveNextAsync();
        AssertError(results.Current, "POSITION_FORGOTTEN", "after");
    }

    [Fact]
    public async Task Sees_an_event_once_for_changes_that_come_together()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var results = (await graph.SubscribeAsync(Changed, new { id = Vote })).GetAsyncEnumerator();

        await ChangeAsync(graph, "Counted.", withPerson: true);
        await results.MoveNextAsync();
        var first = results.Current;
        await ChangeAsync(graph, "Counted again.", withPerson: false);
        await results.MoveNextAsync();

        Assert.Equal("""{"summary":"Counted.","people":{"totalCount":3}}""", Event(first));
        Assert.Equal("""{"summary":"Counted again.","people":{"totalCount":3}}""", Event(results.Current));
    }

    [Fact]
    public async Task Says_that_an_event_is_gone()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var results = (await graph.SubscribeAsync(Changed, new { id = Vote })).GetAsyncEnumerator();

        await using (var context = graph.CreateContext())
        {
            await context.Events.Where(e => e.Id == 1).ExecuteDeleteAsync();
        }

        await results.MoveNextAsync();
        Assert.Equal("null", Event(results.Current));
    }

    [Theory]
    [InlineData(Added, "nonsense", "INVALID_POSITION", "articleAdded.after")]
    [InlineData(Changed, "Q2hhbmdlOjk5OTk5", "INVALID_POSITION", "eventChanged.after")]
    public async Task Names_a_position_that_cannot_be_used(string query, string after, string code, string argument)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var result = await (await graph.SubscribeAsync(query, new { id = Vote, after })).FirstAsync();

        AssertError(result, code, argument);
    }

    [Fact]
    public async Task Says_that_a_position_is_forgotten()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using (var context = graph.CreateContext())
        {
            await context.Changes.Where(change => change.Id < 3).ExecuteDeleteAsync();
        }

        var result = await (await graph.SubscribeAsync(Added, new { after = GlobalId.Of("Change", 1) })).FirstAsync();

        AssertError(result, "POSITION_FORGOTTEN", "articleAdded.after");
    }

    private static async Task<string> NextAsync(IAsyncEnumerator<JsonElement> results)
    {
        Assert.True(await results.MoveNextAsync());
        return results.Current.GetProperty("data").GetProperty("articleAdded").GetProperty("article").GetProperty("headline").GetString()!;
    }

    private static string Event(JsonElement result) => result.GetProperty("data").GetProperty("change").GetProperty("event").GetRawText();

    private static void AssertError(JsonElement result, string code, string argument)
    {
        var extensions = Assert.Single(result.GetProperty("errors").EnumerateArray()).GetProperty("extensions");
        Assert.Equal((code, argument), (extensions.GetProperty("code").GetString(), extensions.GetProperty("argument").GetString()));
    }

    private static Task AddAsync(TestGraph graph, params string[] headlines) => AddAsync(graph, (_, _) => Task.CompletedTask, headlines);

    private static async Task AddAsync(TestGraph graph, Func<KnowledgeContext, Article, Task> link, params string[] headlines)
    {
        await using var context = graph.CreateContext();
        foreach (var headline in headlines)
        {
            var article = new Article { Key = headline, Headline = headline };
            context.Add(article);
            await link(context, article);
        }

        await context.SaveChangesAsync();
    }

    private static Task WithLargeBody(KnowledgeContext context, Article article)
    {
        article.Body = new('x', 600_000);
        return Task.CompletedTask;
    }

    private static async Task ChangeAsync(TestGraph graph, string summary, bool withPerson)
    {
        await using var context = graph.CreateContext();
        var happening = await context.Events.FirstAsync(e => e.Id == 1);
        happening.Summary = summary;
        if (withPerson)
        {
            context.Add(new Participation { Event = happening, Person = new() { Key = "eve", Name = "Eve" } });
        }

        await context.SaveChangesAsync();
    }
}
