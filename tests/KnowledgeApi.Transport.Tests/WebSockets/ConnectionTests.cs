using System.Net.WebSockets;

namespace KnowledgeApi.Transport.Tests.WebSockets;

public sealed class ConnectionTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(options => (options.AllowedOrigins, options.MaxConnectionsPerAddress) = (["https://friend.example"], 3));

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task Closes_with_4406_where_another_protocol_is_asked_for(string? protocol)
    {
        using var socket = await _host.ConnectAsync(protocol);

        Assert.Equal("closed with 4406: Subprotocol not acceptable", await socket.ReadCloseAsync());
    }

    [Theory]
    [InlineData("https://foe.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    public async Task Refuses_the_page_of_a_foreign_origin(string origin)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => _host.ConnectAsync(origin: origin));

        Assert.Equal("403", refusal.Message);
    }

    [Fact]
    public async Task Admits_pages_of_its_own_host_and_of_allowed_origins()
    {
        using var own = await _host.ConnectAsync(origin: $"https://{_host.Address.Authority}");
        using var allowed = await _host.ConnectAsync(origin: "https://friend.example");

        await allowed.SendAsync("""{"type":"connection_init"}""");

        Assert.Equal("""{"type":"connection_ack"}""", await allowed.ReadAsync());
    }

    [Fact]
    public async Task Gives_one_address_so_many_connections_and_takes_them_back()
    {
        using var first = await _host.OpenAsync();
        using var second = await _host.OpenAsync();
        using var third = await _host.OpenAsync();

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => _host.ConnectAsync());
        await first.CloseAsync();
        using var fourth = await _host.OpenAsync();

        Assert.Equal("429", refusal.Message);
    }

    [Fact]
    public async Task Tolerates_a_silent_socket_until_the_init_timeout()
    {
        using var socket = await _host.ConnectAsync();
        var reading = socket.ReadCloseAsync();

        await Task.Delay(100);
        _host.Time.Advance(TimeSpan.FromSeconds(9));
        await Task.Delay(100);
        var silentFor9 = !reading.IsCompleted;
        _host.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.True(silentFor9);
        Assert.Equal("closed with 4408: Connection initialisation timeout", await reading);
    }

    [Fact]
    public async Task Closes_with_4401_where_an_operation_comes_before_the_init()
    {
        using var socket = await _host.ConnectAsync();

        await socket.SubscribeAsync("1", "{ count }");

        Assert.Equal("closed with 4401: Unauthorized", await socket.ReadCloseAsync());
    }

    [Fact]
    public async Task Closes_with_4429_where_there_is_a_second_init()
    {
        using var socket = await _host.OpenAsync();

        await socket.SendAsync("""{"type":"connection_init","payload":{}}""");

        Assert.Equal("closed with 4429: Too many initialisation requests", await socket.ReadCloseAsync());
    }

    [Theory]
    [InlineData("", "The message is not a JSON object.")]
    [InlineData("{", "The message is not a JSON object.")]
    [InlineData("[]", "The message is not a JSON object.")]
    [InlineData("{}", "'type' is missing.")]
    [InlineData("{\"type\":7}", "'type' has to be a string.")]
    [InlineData("{\"type\":\"start\"}", "There is no message of type 'start'.")]
    [InlineData("{\"type\":\"ping\",\"payload\":7}", "'payload' has to be an object.")]
    [InlineData("{\"type\":\"complete\"}", "'complete' needs an 'id'.")]
    [InlineData("{\"type\":\"subscribe\",\"payload\":{\"query\":\"{count}\"}}", "'subscribe' needs an 'id'.")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"\",\"payload\":{\"query\":\"{count}\"}}", "'subscribe' needs an 'id'.")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"1\"}", "'payload' is empty.")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{}}", "'query' is missing.")]
    [InlineData("{\"type\":\"subscribe\",\"id\":\"1\",\"payload\":{\"query\":\"{count}\",\"variables\":[]}}", "'variables' has to be an object.")]
    public async Task Closes_with_4400_and_says_what_is_wrong_with_a_message(string message, string expected)
    {
        using var socket = await _host.OpenAsync();

        await socket.SendAsync(message);

        Assert.Equal($"closed with 4400: {expected}", await socket.ReadCloseAsync());
    }

    [Fact]
    public async Task Closes_with_4400_on_a_binary_message()
    {
        using var socket = await _host.OpenAsync();

        await socket.SendAsync([1, 2, 3], WebSocketMessageType.Binary);

        Assert.Equal("closed with 4400: Messages are text.", await socket.ReadCloseAsync());
    }

    [Fact]
    public async Task Fits_the_reason_into_the_close_frame()
    {
        using var socket = await _host.OpenAsync();

        await socket.SendAsync($$"""{"type":"{{new string('한', 200)}}"}""");

        Assert.StartsWith("closed with 4400: There is no message of type '한한", await socket.ReadCloseAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closes_with_1009_on_a_message_that_is_too_large()
    {
        using var socket = await _host.OpenAsync();
        var message = """{"type":"ping"}""";

        await socket.SendAsync(message.PadRight(1_000_000));
        var pong = await socket.ReadAsync();
        await socket.SendAsync(message.PadRight(1_000_001));

        Assert.Equal("""{"type":"pong"}""", pong);
        Assert.Equal("closed with 1009: A message may have 1000000 bytes.", await socket.ReadCloseAsync());
    }

    [Fact]
    public async Task Answers_a_ping_with_its_payload_even_before_the_init()
    {
        using var socket = await _host.ConnectAsync();

        await socket.SendAsync("""{"type":"pong"}""");
        await socket.SendAsync("""{"type":"ping","payload":{"at":1}}""");

        Assert.Equal("""{"type":"pong","payload":{"at":1}}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Pings_so_that_the_connection_is_kept()
    {
        using var socket = await _host.OpenAsync();
        await Task.Delay(100);

        _host.Time.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal("""{"type":"ping"}""", await socket.ReadAsync());
    }

    [Fact]
    public async Task Closes_with_1001_when_the_host_stops_after_what_runs_has_finished()
    {
        using var idle = await _host.OpenAsync();
        using var busy = await _host.OpenAsync();
        await busy.SubscribeAsync("events", "subscription { poured }");
        await busy.SubscribeAsync("query", "{ gated }");
        await _host.Schema.Waiting.WaitAsync();

        var stopping = _host.StopAsync();
        var idleClosed = await idle.ReadCloseAsync();
        _host.Schema.Gate.SetResult();

        Assert.Equal("closed with 1001: The server is stopping.", idleClosed);
        Assert.Equal("""{"id":"query","type":"next","payload":{"data":{"gated":"open"}}}""", await busy.ReadAsync());
        Assert.Equal("""{"id":"query","type":"complete"}""", await busy.ReadAsync());
        Assert.Equal("closed with 1001: The server is stopping.", await busy.ReadCloseAsync());
        await stopping;
    }
}
