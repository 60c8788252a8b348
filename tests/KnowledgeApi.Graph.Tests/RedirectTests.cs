using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Graph.Tests;

/// <summary>Ids of events that went up in others.</summary>
public sealed class RedirectTests
{
    private const long Gone = 99;
    private static readonly string GoneId = GlobalId.Of("Event", Gone);
    private static readonly string KeptId = GlobalId.Of("Event", 1);

    [Theory]
    [InlineData("node(id: \"$gone\") { id }")]
    [InlineData("event(id: \"$gone\") { id }")]
    [InlineData("nodes(ids: [\"$gone\"]) { id }")]
    public async Task An_id_leads_to_the_event_that_is_left(string root)
    {
        await using var graph = await WithRedirectAsync();

        var answer = await graph.AskAsync($"{{ found: {root.Replace("$gone", GoneId, StringComparison.Ordinal)} }}");

        Assert.Contains($"\"id\":\"{KeptId}\"", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_leads_nowhere_is_null()
    {
        await using var graph = await WithRedirectAsync();

        var answer = await graph.AskAsync($"{{ node(id: \"{GlobalId.Of("Event", 98)}\") {{ id }} }}");

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("node").ValueKind);
    }

    [Fact]
    public async Task Whoever_follows_the_old_id_sees_the_changes_of_the_event_that_is_left()
    {
        await using var graph = await WithRedirectAsync();
        await using var results = (await graph.SubscribeAsync($"subscription {{ eventChanged(id: \"{GoneId}\") {{ event {{ id summary }} }} }}")).GetAsyncEnumerator();

        await using var context = graph.CreateContext();
        await context.Events.Where(e => e.Id == 1).ExecuteUpdateAsync(e => e.SetProperty(x => x.Summary, "Anew"));

        Assert.True(await results.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Contains($"{{\"id\":\"{KeptId}\",\"summary\":\"Anew\"}}", results.Current.GetRawText(), StringComparison.Ordinal);
    }

    private static async Task<TestGraph> WithRedirectAsync()
    {
        var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        await using var context = graph.CreateContext();
        await context.Database.ExecuteSqlAsync($"""INSERT INTO "EventRedirects" VALUES ({Gone}, 'gone', 1)""");
        return graph;
    }
}
