namespace KnowledgeApi.Graph.Tests;

public sealed class StatementTests
{
    [Fact]
    public async Task Reads_no_body_for_headlines()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync("{ articles { nodes { headline outlet { name } } } }");

        Assert.DoesNotContain("\"Body\"", Assert.Single(graph.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_no_article_for_ids_that_the_links_have()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync("{ people { nodes { articles { nodes { id __typename } } } } }");

        Assert.DoesNotContain("\"Articles\"", Assert.Single(graph.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_no_outlet_for_articles_by_the_id_of_theirs()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var herald = GlobalId.Of("Outlet", 1);

        var answer = await graph.AskAsync($"{{ articles(where: {{ outlet: {{ id: {{ neq: \"{herald}\" }} }} }}) {{ nodes {{ key }} }} }}");

        Assert.DoesNotContain("\"Outlets\"", Assert.Single(graph.Statements), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"articles":{"nodes":[{"key":"a3"}]}}}""", answer.GetRawText());
    }

    [Fact]
    public async Task Reads_no_table_where_nothing_is_asked_for()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync("{ articles { __typename } }");

        Assert.DoesNotContain("FROM", Assert.Single(graph.Statements), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ person(id: \"UGVyc29uOjE\") { articles { totalCount nodes { events { edges { node { name } } pageInfo { hasNextPage } } } } } }")]
    [InlineData("{ people(first: 3) { nodes { articles(first: 2) { totalCount nodes { events { nodes { people { nodes { name } } } } } } } } }")]
    [InlineData("{ nodes(ids: [\"UGVyc29uOjE\", \"UGVyc29uOjI\"]) { ... on Person { relatedEvents { nodes { name } } } } }")]
    public async Task Takes_one_statement_for_a_root_field_however_deep(string query)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync(query);

        Assert.Single(graph.Statements);
    }

    [Fact]
    public async Task Asks_again_with_the_same_text_whatever_the_page()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        const string Query = "query ($n: Int!) { people(first: $n) { nodes { name } } }";

        await graph.AskAsync(Query, new { n = 1 });
        var first = graph.Statements.ToList();
        await graph.AskAsync(Query, new { n = 2 });

        Assert.Equal(first, graph.Statements);
    }

    [Fact]
    public async Task Merges_what_fragments_ask_of_one_field()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("""
            { articles(first: 1) { nodes { a: people(first: 1) { nodes { name } } } edges { node { a: people(first: 2) { totalCount } ...F } } } }
            fragment F on Article { b: people(first: 1) { nodes { id } } headline @skip(if: true) }
            """);

        Assert.Equal(
            """{"data":{"articles":{"nodes":[{"a":{"nodes":[{"name":"Bob Ray"}]}}],"edges":[{"node":{"a":{"totalCount":1},"b":{"nodes":[{"id":"UGVyc29uOjI"}]}}}]}}}""",
            answer.GetRawText());
    }

    [Fact]
    public async Task Reads_the_arguments_of_whichever_of_two_merged_fields_is_included()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        const string Query = """
            query ($n: Int!, $skip: Boolean!) {
              people(first: $n) @skip(if: $skip) { nodes { key } }
              people(first: $n) { nodes { articles(first: $n) @skip(if: $skip) { nodes { id } } ... on Node { ... on Person { articles(first: $n) { nodes { key } } } } } }
            }
            """;

        var answer = await graph.AskAsync(Query, new { n = 1, skip = true });

        Assert.Equal("""{"data":{"people":{"nodes":[{"articles":{"nodes":[{"key":"a2"}]}}]}}}""", answer.GetRawText());
    }

    [Fact]
    public async Task Grows_with_a_filter_and_not_with_a_power_of_its_depth()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        await graph.AskAsync(Nested(2));
        var shallow = Assert.Single(graph.Statements).Length;
        await graph.AskAsync(Nested(4));

        Assert.InRange(Assert.Single(graph.Statements).Length, shallow, 5 * shallow);
    }

    private static string Nested(int depth) =>
        $"{{ people(where: {string.Concat(Enumerable.Repeat("{ name: { startsWith: \"a\" } articles: { some: { node: { headline: { startsWith: \"o\" } people: { some: { node: ", depth))}"
        + $"{{ name: {{ eq: \"ann lee\" }} }}{string.Concat(Enumerable.Repeat(" } } } } } }", depth))}) {{ totalCount }} }}";
}
