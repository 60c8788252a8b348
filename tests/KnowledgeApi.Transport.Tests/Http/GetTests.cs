using System.Net;

namespace KnowledgeApi.Transport.Tests.Http;

public sealed class GetTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync();

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Answers_a_query()
    {
        var (query, variables) = (Uri.EscapeDataString("query Q($text: String) { echo(text: $text) }"), Uri.EscapeDataString("""{"text":"한국"}"""));

        var response = await _host.GetAsync($"?query={query}&operationName=Q&variables={variables}&extensions={{}}");

        Assert.Equal("""{"data":{"echo":"한국"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task Refuses_a_mutation(string accept)
    {
        var response = await _host.GetAsync("?query=mutation{increment}", accept);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal("""{"data":{"count":0}}""", await (await _host.GetAsync("?query={count}")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Refuses_the_mutation_that_is_chosen_by_name()
    {
        var document = Uri.EscapeDataString("query Q { count } mutation M { increment }");

        var (query, mutation) = (await _host.GetAsync($"?query={document}&operationName=Q"), await _host.GetAsync($"?query={document}&operationName=M"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.MethodNotAllowed), (query.StatusCode, mutation.StatusCode));
    }

    [Theory]
    [InlineData("", "'query' is missing.")]
    [InlineData("?query={count}&query={count}", "'query' is given twice.")]
    [InlineData("?query={count}&variables=1", "'variables' has to be an object.")]
    [InlineData("?query={count}&variables={", "'variables' is not JSON: see line 1, byte 2.")]
    [InlineData("?query={count}&extensions=[]", "'extensions' has to be an object.")]
    public async Task Says_what_is_wrong_with_a_parameter(string parameters, string expected)
    {
        var response = await _host.GetAsync(parameters);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("HEAD")]
    public async Task Names_the_methods_it_takes(string method)
    {
        var response = await _host.SendAsync(new(method), "?query={count}", "text/html");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "POST"], response.Content.Headers.Allow);
    }
}
