namespace KnowledgeApi.Graph.Tests;

public sealed class StatementTests
{
    [Fact]
    public async Task Reads_no_body_for_headlines()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync("{ articles { nodes { headline outlet { name } } } }");

        Assert.Equal(2, graph.Statements.Count);
        Assert.DoesNotContain(graph.Statements, sql => sql.Contains("\"Body\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reads_no_article_for_ids_that_the_links_have()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync("{ people { nodes { articles { nodes { id __typename } } } } }");

        Assert.DoesNotContain(graph.Statements, sql => sql.Contains("\"Articles\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reads_nothing_where_nothing_is_asked_for()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync("{ articles { __typename } }");

        Assert.Empty(graph.Statements);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Takes_as_many_statements_for_many_parents_as_for_one(int parents)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync($"{{ people(first: {parents}) {{ nodes {{ articles {{ totalCount nodes {{ events {{ nodes {{ name }} }} }} }} }} }} }}");

        Assert.Equal(4, graph.Statements.Count);
    }

    [Fact]
    public async Task Merges_what_aliases_and_fragments_ask_of_one_field()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("""
            { articles(first: 1) { nodes { a: people(first: 1) { nodes { name } } } edges { node { a: people(first: 2) { totalCount } ...F } } } }
            fragment F on Article { b: people(first: 1) { nodes { id } } headline @skip(if: true) }
            """);

        Assert.Equal(
            """{"data":{"articles":{"nodes":[{"a":{"nodes":[{"name":"Bob Ray"}]}}],"edges":[{"node":{"a":{"totalCount":1},"b":{"nodes":[{"id":"UGVyc29uOjI"}]}}}]}}}""",
            answer.GetRawText());
        Assert.Equal(3, graph.Statements.Count);
    }
}
