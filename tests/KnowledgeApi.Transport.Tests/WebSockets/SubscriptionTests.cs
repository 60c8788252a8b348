namespace KnowledgeApi.Transport.Tests.WebSockets;

public sealed class SubscriptionTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(options => options.MaxWaitingResults = 50);

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Gives_each_event_in_order_until_the_source_ends()
    {
        using var socket = await SubscribeAsync();

        foreach (var value in Enumerable.Range(0, 20))
        {
            _host.Schema.Fountain.Pour($"{value}");
        }

        _host.Schema.Fountain.End();

        foreach (var value in Enumerable.Range(0, 20))
        {
            Assert.Equal($$$$"""{"id":"1","type":"next","payload":{"data":{"poured":"{{{{value}}}}"}}}""", await socket.ReadAsync());
        }

        Assert.Equal("""{"id":"1","type":"complete"}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Ends_when_the_client_completes_it_and_its_id_is_free()
    {
        using var socket = await SubscribeAsync();

        await socket.SendAsync("""{"type":"complete","id":"1"}""");
        await socket.SubscribeAsync("1", "{ count }");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":{"count":0}}}""", await socket.ReadAsync());
        await _host.Schema.Fountain.HasAsync(listeners: 0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ends_when_the_socket_does(bool inOrder)
    {
        using var socket = await SubscribeAsync();

        await (inOrder ? socket.CloseAsync() : Task.Run(socket.Dispose));

        await _host.Schema.Fountain.HasAsync(listeners: 0);
    }

    [Fact]
    public async Task Tells_of_a_source_that_breaks_and_ends()
    {
        using var socket = await SubscribeAsync();

        _host.Schema.Fountain.Break(new InvalidOperationException("The secret is 42."));

        var error = await socket.ReadAsync();
        Assert.StartsWith("""{"id":"1","type":"error","payload":[{"message":"Internal server error.",""", error, StringComparison.Ordinal);
        Assert.Contains(_host.Log.Errors, logged => logged.Contains("The secret is 42.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ends_with_an_error_where_the_client_is_slow()
    {
        using var socket = await SubscribeAsync();
        var large = new string('x', 50_000);

        // More than the operating system's buffers, the quota and one message under way can hold.
        foreach (var _ in Enumerable.Range(0, 2000))
        {
            _host.Schema.Fountain.Pour(large);
        }

        await _host.Schema.Fountain.HasAsync(listeners: 0);
        var (received, last) = (0, await socket.ReadAsync());
        while (last.Contains("\"next\"", StringComparison.Ordinal))
        {
            (received, last) = (received + 1, await socket.ReadAsync());
        }

        Assert.InRange(received, 50, 500);
        Assert.Equal("""{"id":"1","type":"error","payload":[{"message":"The results came faster than they were taken; the subscription has ended.","extensions":{"code":"SLOW_CLIENT"}}]}""", last);
    }

    [Fact]
    public async Task Cuts_off_a_client_that_takes_nothing_at_all()
    {
        using var socket = await SubscribeAsync();
        var large = new string('x', 1_000_000);
        foreach (var _ in Enumerable.Range(0, 60))
        {
            _host.Schema.Fountain.Pour(large);
        }

        await Task.Delay(500);
        _host.Time.Advance(TimeSpan.FromSeconds(20));

        await Assert.ThrowsAsync<System.Net.WebSockets.WebSocketException>(async () =>
        {
            while (true)
            {
                await socket.ReadAsync();
            }
        });
    }

    private async Task<TestSocket> SubscribeAsync()
    {
        var socket = await _host.OpenAsync();
        await socket.SubscribeAsync("1", "subscription { poured }");
        await _host.Schema.Fountain.HasAsync(listeners: 1);
        return socket;
    }
}
