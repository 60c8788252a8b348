using System.Text.Json;

namespace KnowledgeApi.Graph.Tests;

public sealed class CostTests
{
    [Theory]
    [InlineData("{ articles { totalCount } }", 25, "articles")]
    [InlineData("{ __typename }", 0, null)]
    [InlineData("{ __schema { types { fields { name } } } }", 0, null)]
    [InlineData("query ($n: Int = 7) { people(first: $n) { nodes { name } edges { node { articles(last: 3) { nodes { outlet { name } } } } } } }", 7 + 21 + 21, "people.edges.node.articles")]
    [InlineData("{ a: person(id: \"UGVyc29uOjE\") { b: articles(first: 10) { edges { node { headline start: publishedAt } } } } }", 11, "a.b")]
    [InlineData("{ nodes(ids: [\"UGVyc29uOjE\", \"UGVyc29uOjI\"]) { id ... on Person { events(first: 5) { nodes { id } } } ... on Outlet { articles(first: 1) { nodes { id } } } } }", 2 + 10 + 2, "nodes.events")]
    [InlineData("{ articles(first: 2) { ...F } } fragment F on ArticlesConnection { nodes { people(first: 4) @skip(if: true) { nodes { id } } events(first: 3) { nodes { id } } } }", 2 + 6, "articles.nodes.events")]
    public async Task Counts_the_nodes_that_a_request_can_return(string query, long nodes, string? costliest)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var cost = (await graph.AskForCostAsync(query)).GetProperty("extensions").GetProperty("cost");

        Assert.Equal(nodes, cost.GetProperty("nodes").GetInt64());
        Assert.Equal(costliest, cost.GetProperty("costliestField") is { ValueKind: JsonValueKind.Object } field ? field.GetProperty("path").GetString() : null);
    }

    [Fact]
    public async Task Refuses_what_could_return_too_much_before_anything_runs()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        const string Query = "query ($n: Int!) { outlets { totalCount } people(first: $n) { nodes { articles(first: $n) { nodes { people(first: $n) { nodes { id } } } } } } }";

        var refused = await graph.AskAsync(Query, new { n = 100 });
        var statements = graph.Statements.Count;
        var answered = await graph.AskAsync(Query, new { n = 10 });

        var error = Assert.Single(refused.GetProperty("errors").EnumerateArray());
        Assert.Equal("TOO_COSTLY", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Contains("'people.nodes.articles.nodes.people'", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, statements);
        Assert.False(answered.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task Counts_again_when_skip_and_include_decide_otherwise()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        const string Query = "query ($with: Boolean!) { articles(first: 2) { nodes { people(first: 3) @include(if: $with) { nodes { id } } } } }";

        var costs = new List<long>();
        foreach (var with in new[] { true, false, true })
        {
            costs.Add((await graph.AskForCostAsync(Query, new { with })).GetProperty("extensions").GetProperty("cost").GetProperty("nodes").GetInt64());
        }

        Assert.Equal([8, 2, 8], costs);
    }
}
