using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

namespace KnowledgeApi.Tests;

public sealed class HttpTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("application/graphql-response+json", "{ nothing }", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{ nothing }", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", "{ articles { totalCount } }", HttpStatusCode.OK)]
    [InlineData("text/csv", "{ articles { totalCount } }", HttpStatusCode.NotAcceptable)]
    public async Task Answers_with_the_status_of_the_media_type(string accept, string query, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));

        var response = await server.Client.SendAsync(request);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", "{}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "[]", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{}", HttpStatusCode.BadRequest)]
    public async Task Refuses_a_body_that_is_no_request(string type, string body, HttpStatusCode expected)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);

        var response = await server.Client.PostAsync("/graphql", content);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Names_the_methods_it_takes()
    {
        var response = await server.Client.DeleteAsync("/graphql");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Takes_a_query_over_GET()
    {
        var response = await server.Client.GetStringAsync("/graphql?query=" + Uri.EscapeDataString("{ articles { totalCount } }"));

        Assert.Equal("""{"data":{"articles":{"totalCount":4}}}""", response);
    }

    [Fact]
    public async Task Opens_the_explorer_in_a_browser()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql/");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));

        var response = await server.Client.SendAsync(request);

        Assert.Contains("<title>Banana Cake Pop</title>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("query PersonToEvents", await server.Client.GetStringAsync("/graphql/bcp-config.json"), StringComparison.Ordinal);
    }
}
