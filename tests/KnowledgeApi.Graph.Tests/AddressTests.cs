using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Graph.Tests;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://news.example/trams")]
    [InlineData("http://www.news.example/trams/?utm_source=feed#top")]
    [InlineData("https://m.news.example/trams/amp")]
    public async Task Finds_an_article_by_any_of_its_addresses(string url)
    {
        await using var graph = await TestGraph.CreateAsync(Fill);

        var answer = await graph.AskAsync("query ($url: String!) { articleByUrl(url: $url) { key } }", new { url });

        Assert.Equal("""{"data":{"articleByUrl":{"key":"trams"}}}""", answer.GetRawText());
    }

    [Fact]
    public async Task Walks_no_table_for_an_address_that_nobody_knows()
    {
        await using var graph = await TestGraph.CreateAsync(Fill);
        await graph.AskAsync("{ articleByUrl(url: \"https://news.example/buses\") { key } }");
        await using var context = graph.CreateContext();
        await context.Database.OpenConnectionAsync();
        await using var explanation = context.Database.GetDbConnection().CreateCommand();
        explanation.CommandText = $"EXPLAIN QUERY PLAN {Assert.Single(graph.Statements)}";

        await using var steps = await explanation.ExecuteReaderAsync();

        while (await steps.ReadAsync())
        {
            Assert.StartsWith("SEARCH", steps.GetString(3), StringComparison.Ordinal);
        }
    }

    private static void Fill(KnowledgeContext context) => context.Add(new Article
    {
        Key = "trams",
        Headline = "Trams",
        Url = "https://m.news.example/trams/amp",
        CanonicalUrl = "https://news.example/trams",
    });
}
