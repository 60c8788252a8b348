namespace KnowledgeApi.Graph.Tests;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("{ articles(first: 0) { totalCount } }", "INVALID_PAGE_SIZE", "articles.first")]
    [InlineData("{ articles(first: -1) { totalCount } }", "INVALID_PAGE_SIZE", "articles.first")]
    [InlineData("{ articles(last: 101) { totalCount } }", "INVALID_PAGE_SIZE", "articles.last")]
    [InlineData("{ articles(first: 1, last: 1) { totalCount } }", "INVALID_PAGE_SIZE", "articles.last")]
    [InlineData("{ people { nodes { articles(first: 101) { totalCount } } } }", "INVALID_PAGE_SIZE", "articles.first")]
    [InlineData("query ($n: Int = 0) { ...F } fragment F on Query { a: articles(first: $n) { totalCount } }", "INVALID_PAGE_SIZE", "articles.first")]
    [InlineData("{ node(id: \"UGVyc29uOjE\") { ... on Person { articles(last: -1000000) { totalCount } } } }", "INVALID_PAGE_SIZE", "articles.last")]
    [InlineData("{ articles(after: \"xyz\") { nodes { id } } }", "INVALID_CURSOR", "articles.after")]
    [InlineData("{ articles(after: \"!\") { nodes { id } } }", "INVALID_CURSOR", "articles.after")]
    [InlineData("{ article(id: \"nonsense\") { id } }", "INVALID_ID", "article.id")]
    [InlineData("{ article(id: \"UGVyc29uOjE\") { id } }", "INVALID_ID", "article.id")]
    [InlineData("{ nodes(ids: [\"UGVyc29uOjE\", \"?\"]) { id } }", "INVALID_ID", "nodes.ids.1")]
    [InlineData("{ articles(where: { or: [{ headline: { gt: 1 } }] }) { nodes { id } } }", null, null)]
    [InlineData("{ articles(where: { not: { headline: { contains: null } } }) { nodes { id } } }", "NULL_OPERAND", "articles.where.not.headline.contains")]
    public async Task Names_the_argument_that_cannot_be_used(string query, string? code, string? argument)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync(query);

        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        if (code is not null)
        {
            Assert.Equal(code, extensions.GetProperty("code").GetString());
            Assert.Contains(argument!, extensions.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Runs_nothing_of_a_request_for_an_impossible_page()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("{ people { nodes { name } } events { nodes { articles(first: 101) { totalCount } } } }");

        Assert.Contains("INVALID_PAGE_SIZE", answer.GetRawText(), StringComparison.Ordinal);
        Assert.Empty(graph.Statements);
    }

    [Fact]
    public async Task Refuses_an_over_long_text()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("query($t: String) { articles(where: { headline: { contains: $t } }) { totalCount } }", new { t = new string('a', 1001) });

        Assert.Contains("STRING_TOO_LONG", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_cursor_of_another_connection_or_order()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var cursor = (await graph.AskAsync("{ articles { edges { cursor } } }")).GetProperty("data").GetProperty("articles").GetProperty("edges")[0].GetProperty("cursor").GetString();

        var elsewhere = await graph.AskAsync("query($c: String) { events(after: $c) { nodes { id } } }", new { c = cursor });
        var otherOrder = await graph.AskAsync("query($c: String) { articles(after: $c, order: [{ headline: ASC }]) { nodes { id } } }", new { c = cursor });

        Assert.Contains("INVALID_CURSOR", elsewhere.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("INVALID_CURSOR", otherOrder.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_null_for_an_unknown_id()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("{ article(id: \"QXJ0aWNsZTo5OTk\") { id } node(id: \"QXJ0aWNsZTo5OTk\") { id } nodes(ids: [\"QXJ0aWNsZTo5OTk\", \"QXJ0aWNsZTox\"]) { id } articleByUrl(url: \"https://example.test/none\") { id } }");

        Assert.Equal("""{"data":{"article":null,"node":null,"nodes":[null,{"id":"QXJ0aWNsZTox"}],"articleByUrl":null}}""", answer.GetRawText());
    }
}
