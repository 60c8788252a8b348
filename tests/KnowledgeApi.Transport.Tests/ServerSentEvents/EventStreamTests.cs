using System.Net;

namespace KnowledgeApi.Transport.Tests.ServerSentEvents;

public sealed class EventStreamTests : IAsyncLifetime
{
    private const string Accept = "text/event-stream";
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(options => (options.MaxWaitingResults, options.MaxConnectionsPerAddress) = (50, 2));

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Carries_a_result_over_POST()
    {
        var response = await _host.AskAsync(new { query = "mutation { increment }" }, Accept);

        Assert.Equal("text/event-stream; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("event: next\ndata: {\"data\":{\"increment\":1}}\n\nevent: complete\ndata:\n\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Carries_a_result_over_GET()
    {
        var response = await _host.GetAsync("?query={count}", Accept);

        Assert.Equal("event: next\ndata: {\"data\":{\"count\":0}}\n\nevent: complete\ndata:\n\n", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Refuses_a_mutation_over_GET()
    {
        var response = await _host.GetAsync("?query=mutation{increment}", Accept);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Tells_of_a_bad_document_by_an_event()
    {
        var response = await _host.AskAsync(new { query = "{ nothing }" }, Accept);

        var content = await response.Content.ReadAsStringAsync();
        Assert.StartsWith("event: next\ndata: {\"errors\":[{\"message\":\"", content, StringComparison.Ordinal);
        Assert.EndsWith("event: complete\ndata:\n\n", content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_body_that_is_no_request_by_status()
    {
        var response = await _host.PostAsync("{}", Accept);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Carries_events_as_they_come_even_where_responses_are_compressed(bool compressed)
    {
        _host.Client.DefaultRequestHeaders.Add("Accept-Encoding", compressed ? "br" : "identity");
        using var reader = await SubscribeAsync();

        _host.Schema.Fountain.Pour("1");
        var first = await reader.ReadEventAsync();
        _host.Schema.Fountain.Pour("2");
        _host.Schema.Fountain.End();

        Assert.Equal("event: next|data: {\"data\":{\"poured\":\"1\"}}", first);
        Assert.Equal("event: next|data: {\"data\":{\"poured\":\"2\"}}", await reader.ReadEventAsync());
        Assert.Equal("event: complete|data:", await reader.ReadEventAsync());
    }

    [Fact]
    public async Task Gets_comments_while_there_are_no_events()
    {
        using var reader = await SubscribeAsync();
        await Task.Delay(100);

        _host.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(":", await reader.ReadEventAsync());
    }

    [Fact]
    public async Task Ends_the_subscription_when_the_client_leaves()
    {
        var reader = await SubscribeAsync();

        reader.Dispose();

        await _host.Schema.Fountain.HasAsync(listeners: 0);
    }

    [Fact]
    public async Task Ends_without_complete_when_the_host_stops_so_that_clients_come_back()
    {
        using var reader = await SubscribeAsync();

        await _host.StopAsync();

        Assert.Equal("", await reader.ReadEventAsync());
    }

    [Fact]
    public async Task Tells_a_slow_client()
    {
        using var reader = await SubscribeAsync();
        foreach (var _ in Enumerable.Range(0, 2000))
        {
            _host.Schema.Fountain.Pour(new string('x', 50_000));
        }

        await _host.Schema.Fountain.HasAsync(listeners: 0);

        var (last, complete) = ("", await reader.ReadEventAsync());
        while (complete.StartsWith("event: next", StringComparison.Ordinal))
        {
            (last, complete) = (complete, await reader.ReadEventAsync());
        }

        Assert.Contains("SLOW_CLIENT", last, StringComparison.Ordinal);
        Assert.Equal("event: complete|data:", complete);
    }

    [Fact]
    public async Task Counts_among_the_connections_of_an_address()
    {
        using var first = await SubscribeAsync();
        using var second = await _host.OpenAsync();

        var response = await _host.AskAsync(new { query = "subscription { poured }" }, Accept);

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
    }

    private async Task<EventReader> SubscribeAsync()
    {
        var response = await _host.AskAsync(new { query = "subscription { poured }" }, Accept);
        var reader = new EventReader(response, await response.Content.ReadAsStreamAsync());
        Assert.Equal(":", await reader.ReadEventAsync());
        await _host.Schema.Fountain.HasAsync(listeners: 1);
        return reader;
    }

    private sealed class EventReader(HttpResponseMessage response, Stream stream) : IDisposable
    {
        private readonly StreamReader _reader = new(stream);

        /// <summary>The lines of the next event, or nothing at the end.</summary>
        public async Task<string> ReadEventAsync()
        {
            var lines = new List<string>();
            while (await _reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) is { Length: > 0 } line)
            {
                lines.Add(line);
            }

            return string.Join('|', lines);
        }

        public void Dispose() => response.Dispose();
    }
}
