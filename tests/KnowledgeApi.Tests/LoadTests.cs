using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace KnowledgeApi.Tests;

public sealed class LoadTests
{
    [Fact]
    public async Task Slows_down_one_address_and_no_other()
    {
        await using var server = await TestServer.StartAsync(("RateLimits:PerSecond", "1"), ("RateLimits:Burst", "3"));

        var first = await AskManyAsync(server, "203.0.113.7", 4);
        var second = await AskManyAsync(server, "203.0.113.8", 3);
        var local = await AskManyAsync(server, null, 20);

        Assert.Equal(HttpStatusCode.TooManyRequests, first[3].StatusCode);
        Assert.Equal("TOO_MANY_REQUESTS", await CodeAsync(first[3]));
        Assert.InRange(int.Parse(first[3].Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture), 1, 3);
        Assert.All(first[..3].Concat(second).Concat(local), response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
    }

    [Fact]
    public async Task Counts_the_addresses_of_one_network_by_IPv6_together()
    {
        await using var server = await TestServer.StartAsync(("RateLimits:PerSecond", "1"), ("RateLimits:Burst", "1"));

        await AskManyAsync(server, "2001:db8:1:2::1", 1);
        var neighbour = await AskManyAsync(server, "2001:db8:1:2:ffff::2", 1);
        var stranger = await AskManyAsync(server, "2001:db8:1:3::1", 1);

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (neighbour[0].StatusCode, stranger[0].StatusCode));
    }

    [Fact]
    public async Task Turns_away_what_it_cannot_run_at_once()
    {
        await using var server = await TestServer.StartAsync(("Limits:Execution:Concurrent", "1"), ("Limits:Execution:Queued", "0"));

        var responses = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => PostAsync(server, Slow())));

        var refused = responses.Where(response => response.StatusCode != HttpStatusCode.OK).ToList();
        Assert.InRange(refused.Count, 1, 99);
        Assert.All(refused, response => Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), (response.StatusCode, response.Headers.GetValues("Retry-After").Single())));
        Assert.Equal("OVERLOADED", await CodeAsync(refused[0]));
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, "{ __typename }")).StatusCode);
    }

    [Fact]
    public async Task Keeps_no_place_for_a_client_that_sends_slowly()
    {
        await using var server = await TestServer.StartAsync(("Limits:Execution:Concurrent", "1"), ("Limits:Execution:Queued", "0"));
        using var slow = new TcpClient();
        await slow.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
        await slow.GetStream().WriteAsync("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());

        var response = await PostAsync(server, "{ __typename }");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Gives_up_on_an_operation_after_its_time()
    {
        await using var server = await TestServer.StartAsync(("Limits:Execution:Timeout", "00:00:00.001"), ("Limits:Execution:Queued", "100"));

        // A busy machine's timer may come too late for one of them.
        var responses = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(server, Slow())));

        var given = responses.Where(response => response.StatusCode != HttpStatusCode.OK).ToList();
        Assert.NotEmpty(given);
        Assert.All(given, response => Assert.Equal(HttpStatusCode.GatewayTimeout, response.StatusCode));
        Assert.Equal("TIMEOUT", await CodeAsync(given[0]));
    }

    /// <summary>A document that takes some milliseconds to validate, and is a new one each time.</summary>
    private static string Slow()
    {
        var fields = "id headline alternativeHeadline abstract body url language publishedAt byline section genre wordCount keywords outlet { name }";
        var text = new StringBuilder($"query Q{Guid.NewGuid():N} {{ articles {{ nodes {{");
        return text.Insert(text.Length, $" ... on Article {{ {fields} }}", 20).Append("} } }").ToString();
    }

    private static async Task<List<HttpResponseMessage>> AskManyAsync(TestServer server, string? address, int count)
    {
        var responses = new List<HttpResponseMessage>();
        for (var i = 0; i < count; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
            if (address is not null)
            {
                request.Headers.Add("X-Forwarded-For", address);
            }

            responses.Add(await server.Client.SendAsync(request));
        }

        return responses;
    }

    private static Task<HttpResponseMessage> PostAsync(TestServer server, string query) => server.Client.PostAsJsonAsync("/graphql", new { query });

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
}
