using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace KnowledgeApi.Tests;

public sealed class CostTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Query = "query ($n: Int!) { articles(first: $n) { nodes { people(first: $n) { nodes { articles(first: $n) { nodes { key } } } } } } }";

    [Theory]
    [InlineData("report", true)]
    [InlineData("validate", false)]
    public async Task Tells_what_a_request_can_cost(string mode, bool runs)
    {
        var (status, answer) = await AskAsync(mode, 2);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(runs, answer.TryGetProperty("data", out _));
        Assert.Equal(
            """{"nodes":14,"maxNodes":500000,"statements":1,"costliestField":{"path":"articles.nodes.people.nodes.articles","nodes":8}}""",
            answer.GetProperty("extensions").GetProperty("cost").GetRawText());
    }

    [Fact]
    public async Task Refuses_a_request_that_can_cost_too_much()
    {
        var (status, answer) = await AskAsync("report", 100);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("TOO_COSTLY", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Refuses_another_way_of_asking()
    {
        var (status, _) = await AskAsync("perhaps", 1);

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    private async Task<(HttpStatusCode, JsonElement)> AskAsync(string mode, int n)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Query, variables = new { n } }) };
        request.Headers.Add("GraphQL-Cost", mode);
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        using var response = await server.Client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }
}
