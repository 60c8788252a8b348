using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace KnowledgeApi.Transport.Tests.Documents;

public sealed class PersistedQueryTests : IAsyncLifetime
{
    private const string Query = "{ count }";
    private TestHost _host = null!;

    public async Task InitializeAsync() => _host = await TestHost.StartAsync(options => options.PersistedQueries = 10);

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Is_asked_for_once_and_then_known_by_its_hash()
    {
        var unknown = await AskAsync(null, Hash(Query));
        var sent = await AskAsync(Query, Hash(Query));
        var known = await AskAsync(null, Hash(Query).ToUpperInvariant());

        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""", unknown);
        Assert.Equal("""{"data":{"count":0}}""", sent);
        Assert.Equal("""{"data":{"count":0}}""", known);
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/graphql-response+json", HttpStatusCode.BadRequest)]
    public async Task Is_missed_with_the_status_of_the_media_type(string accept, HttpStatusCode expected)
    {
        var response = await _host.AskAsync(Request(null, Hash(Query)), accept);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Is_known_over_GET_WebSocket_and_event_streams_too()
    {
        await AskAsync(Query, Hash(Query));
        var extensions = JsonSerializer.Serialize(Request(null, Hash(Query)));
        using var socket = await _host.OpenAsync();

        var got = await _host.GetAsync($"?extensions={Uri.EscapeDataString(JsonSerializer.Serialize(Extensions(Hash(Query))))}");
        var streamed = await _host.AskAsync(Request(null, Hash(Query)), "text/event-stream");
        await socket.SendAsync($$"""{"id":"1","type":"subscribe","payload":{{extensions}}}""");

        Assert.Equal("""{"data":{"count":0}}""", await got.Content.ReadAsStringAsync());
        Assert.Contains("""{"data":{"count":0}}""", await streamed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("""{"data":{"count":0}}""", await socket.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_under_another_hash()
    {
        var answer = await AskAsync(Query, Hash("{ echo }"));

        Assert.Contains("PERSISTED_QUERY_HASH_MISMATCH", answer, StringComparison.Ordinal);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await AskAsync(null, Hash("{ echo }")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_kept_where_it_does_not_parse()
    {
        await AskAsync("{ count", Hash("{ count"));

        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await AskAsync(null, Hash("{ count")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_forgotten_only_where_newer_ones_need_the_room()
    {
        await AskAsync(Query, Hash(Query));
        await AskAsync("{ old: count }", Hash("{ old: count }"));

        foreach (var i in Enumerable.Range(0, 100))
        {
            await AskAsync($"{{ a{i}: count }}", Hash($"{{ a{i}: count }}"));
            Assert.Equal("""{"data":{"count":0}}""", await AskAsync(null, Hash(Query)));
        }

        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await AskAsync(null, Hash("{ old: count }")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7", "'extensions.persistedQuery' has to be an object.")]
    [InlineData("{\"sha256Hash\":\"a\"}", "'extensions.persistedQuery.version' has to be 1.")]
    [InlineData("{\"version\":2,\"sha256Hash\":\"a\"}", "'extensions.persistedQuery.version' has to be 1.")]
    [InlineData("{\"version\":1}", "'extensions.persistedQuery.sha256Hash' has to be a string.")]
    public async Task Says_what_is_wrong_with_the_extension(string extension, string expected)
    {
        var response = await _host.PostAsync($$$"""{"extensions":{"persistedQuery":{{{extension}}}}}""");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Can_be_turned_off()
    {
        await using var host = await TestHost.StartAsync(options => options.PersistedQueries = 0);

        await host.AskAsync(Request(Query, Hash(Query)));
        var response = await host.AskAsync(Request(null, Hash(Query)));

        Assert.Contains("PersistedQueryNotSupported", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static object Extensions(string hash) => new { persistedQuery = new { version = 1, sha256Hash = hash } };

    private static object Request(string? query, string hash) => new { query, extensions = Extensions(hash) };

    private async Task<string> AskAsync(string? query, string hash)
    {
        var response = await _host.AskAsync(Request(query, hash));
        return await response.Content.ReadAsStringAsync();
    }
}
