using System.Net;

namespace KnowledgeApi.Transport.Tests.Limits;

public sealed class OverloadTests
{
    private const string Gated = """{"query":"{ gated }"}""";
    private const int Concurrent = 1;
    private const int Queued = 2;

    [Fact]
    public async Task Lets_a_burst_wait()
    {
        await using var host = await StartAsync();
        var (asked, refused) = await FillAsync(host, Concurrent + Queued);

        host.Schema.Gate.SetResult();
        var answers = await Task.WhenAll(asked);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    [Fact]
    public async Task Refuses_what_finds_no_room_without_reading_it()
    {
        await using var host = await StartAsync();
        await FillAsync(host, Concurrent + Queued);

        var refused = await host.PostAsync("no JSON", "application/graphql-response+json");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "1"), (refused.StatusCode, refused.Headers.GetValues("Retry-After").Single()));
        Assert.Equal("application/graphql-response+json", refused.Content.Headers.ContentType?.MediaType);
        Assert.Contains("OVERLOADED", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lets_nothing_wait_until_a_second_has_passed_without_a_refusal()
    {
        await using var host = await StartAsync();
        var (burst, _) = await FillAsync(host, Concurrent + Queued);
        host.Schema.Gate.SetResult();
        await Task.WhenAll(burst);
        host.Schema.CloseGate();
        var running = host.PostAsync(Gated);
        await BegunAsync(host, burst.Count + 1);

        host.Time.Advance(TimeSpan.FromSeconds(0.9));
        var first = await host.PostAsync(Gated);
        host.Time.Advance(TimeSpan.FromSeconds(0.9));
        var second = await host.PostAsync(Gated);
        host.Time.Advance(TimeSpan.FromSeconds(1.1));
        var (waiting, _) = await FillAsync(host, Queued);
        host.Schema.Gate.SetResult();
        var answers = await Task.WhenAll([running, .. waiting]);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.ServiceUnavailable), (first.StatusCode, second.StatusCode));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
    }

    private static Task<TestHost> StartAsync() => TestHost.StartAsync(limit: limits => (limits.Concurrent, limits.Queued) = (Concurrent, Queued));

    private static async Task BegunAsync(TestHost host, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Assert.True(await host.Schema.Waiting.WaitAsync(TimeSpan.FromSeconds(20)));
        }
    }

    /// <summary>Asks once more than there is room for: when one has been refused, the others have their places.</summary>
    private static async Task<(List<Task<HttpResponseMessage>> Asked, HttpResponseMessage Refused)> FillAsync(TestHost host, int room)
    {
        var asked = Enumerable.Range(0, room + 1).Select(_ => host.PostAsync(Gated)).ToList();
        var refused = await Task.WhenAny(asked);
        asked.Remove(refused);
        return (asked, await refused);
    }
}
