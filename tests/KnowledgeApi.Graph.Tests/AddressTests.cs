using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://news.example/trams")]
    [InlineData("http://www.news.example/trams/?utm_source=feed#top")]
    [InlineData("https://m.news.example/trams/amp")]
    [InlineData("https://old.example/as-it-was-found")]
    public async Task Finds_an_article_by_any_of_its_addresses(string url)
    {
        await using var graph = await TestGraph.CreateAsync(Fill);

        var answer = await graph.AskAsync("query ($url: String!) { articleByUrl(url: $url) { key } }", new { url });

        Assert.Equal("""{"data":{"articleByUrl":{"key":"trams"}}}""", answer.GetRawText());
    }

    private static void Fill(KnowledgeContext context) => context.Add(new Article
    {
        Key = "trams",
        Headline = "Trams",
        Url = "https://old.example/as-it-was-found",
        CanonicalUrl = "https://news.example/trams",
    });
}
