namespace KnowledgeApi.Transport.Tests.WebSockets;

public sealed class OperationTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(options => options.MaxOperationsPerSocket = 2);

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Theory]
    [InlineData("{ echo(text: \\\"hi\\\") }", """{"data":{"echo":"hi"}}""")]
    [InlineData("mutation { increment }", """{"data":{"increment":1}}""")]
    public async Task Gives_the_result_and_completes(string query, string expected)
    {
        using var socket = await _host.OpenAsync();

        await socket.SendAsync($$$"""{"payload":{"query":"{{{query}}}"},"id":"a \"1\"","type":"subscribe"}""");

        Assert.Equal($$"""{"id":"a \"1\"","type":"next","payload":{{expected}}}""", await socket.ReadAsync());
        Assert.Equal("""{"id":"a \"1\"","type":"complete"}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Takes_an_id_again_once_it_is_completed()
    {
        using var socket = await _host.OpenAsync();

        foreach (var _ in Enumerable.Range(0, 20))
        {
            await socket.SubscribeAsync("1", "{ count }");

            Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":0}}}""", await socket.ReadAsync());
            Assert.Equal("""{"id":"1","type":"complete"}""", await socket.ReadAsync());
        }
    }

    [Theory]
    [InlineData("{ count", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("subscription { nothing }", "FIELDS_ON_CORRECT_TYPE")]
    public async Task Tells_of_a_bad_document_without_closing(string query, string code)
    {
        using var socket = await _host.OpenAsync();

        await socket.SubscribeAsync("1", query);
        var error = await socket.ReadAsync();
        await socket.SubscribeAsync("1", "{ count }");

        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":""", error, StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", error, StringComparison.Ordinal);
        Assert.Contains("\"next\"", await socket.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_with_4409_where_an_id_is_in_use()
    {
        using var socket = await _host.OpenAsync();

        await socket.SubscribeAsync("1", "subscription { poured }");
        await socket.SubscribeAsync("1", "{ count }");

        Assert.Equal("closed with 4409: Subscriber for 1 already exists", await socket.ReadCloseAsync());
        await _host.Schema.Fountain.HasAsync(listeners: 0);
    }

    [Fact]
    public async Task Answers_others_while_one_takes_long()
    {
        using var socket = await _host.OpenAsync();

        await socket.SubscribeAsync("slow", "{ gated }");
        await socket.SubscribeAsync("fast", "{ count }");

        Assert.Equal("""{"id":"fast","type":"next","payload":{"data":{"count":0}}}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Refuses_an_operation_above_the_limit_and_keeps_the_others()
    {
        using var socket = await _host.OpenAsync();

        await socket.SubscribeAsync("1", "subscription { poured }");
        await socket.SubscribeAsync("2", "subscription { poured }");
        await socket.SubscribeAsync("3", "{ count }");
        var refused = await socket.ReadAsync();
        await socket.SendAsync("""{"type":"complete","id":"1"}""");
        await socket.SubscribeAsync("3", "{ count }");

        Assert.Equal("""{"id":"3","type":"error","payload":[{"message":"One socket runs at most 2 operations at once.","extensions":{"code":"TOO_MANY_OPERATIONS"}}]}""", refused);
        Assert.Equal("""{"id":"3","type":"next","payload":{"data":{"count":0}}}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Masks_what_breaks_inside()
    {
        using var socket = await _host.OpenAsync();

        await socket.SubscribeAsync("1", "{ secret }");

        var result = await socket.ReadAsync();
        Assert.Contains("\"requestId\":\"", result, StringComparison.Ordinal);
        Assert.DoesNotContain("42", result, StringComparison.Ordinal);
    }
}
