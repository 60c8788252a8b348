using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Linking;

/// <summary>Two events that turn out to be one by an article that reports what both say.</summary>
public sealed class EventMergeTests : StoryTest
{
    private const string Gym = "A school gym in Essex became a shelter for families, after a stream rose at night. Teachers brought blankets and soup to the gym.";
    private const string Both = Flood + " " + Gym;

    private static readonly string[] Lines =
    [
        Article("a", "River floods Harlow market", Flood),
        Article("c", "School gym shelters families of Essex", Gym),
        Article("b", "School gym shelters families as river floods Harlow market", Both),
    ];

    [Fact]
    public async Task Keeps_the_elder_one_and_lets_the_other_lead_there()
    {
        await ImportLinesAsync(Lines[..2]);
        var before = await EventsAsync();
        await ImportLinesAsync(Lines[2]);

        var after = Assert.Single(await EventsAsync());

        Assert.Equal(2, before.Count);
        Assert.Equal(before[0].Id, after.Id);
        Assert.Equal(["a b c"], await StoriesAsync());
        Assert.Equal(
            $"{before[1].Id} {before[1].Key} {after.Id}",
            await Context.Database.SqlQuery<string>($"""SELECT "Id" || ' ' || "Key" || ' ' || "EventId" AS "Value" FROM "EventRedirects" """).SingleAsync());
    }

    [Fact]
    public async Task Comes_to_the_same_in_whichever_order_they_come()
    {
        foreach (var order in new[] { "012", "021", "120", "210" })
        {
            await using var database = await Testing.TestDatabase.CreateAsync();
            await using var context = database.CreateContext();
            var lines = string.Join('\n', order.Select(i => Lines[i - '0']));

            await new Importer(context, TimeProvider.System).ImportAsync("-", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(lines)), new(), default);

            Assert.Equal((order, 1), (order, await context.Events.CountAsync()));
        }
    }

    [Fact]
    public async Task Takes_participants_and_links_along()
    {
        await ImportLinesAsync(
            """{"type":"person","key":"p","name":"Ada Quint"}""",
            Lines[0],
            Article("c", "School gym shelters families of Essex", Gym + " Ada Quint spoke.", more: Mention(Gym)));
        await ImportLinesAsync("""{"type":"event","key":"aftermath","name":"A wholly other thing","links":[{"event":"school-gym-shelters-families-of-essex-2025-06-10","relation":"FOLLOWS"}]}""");
        await ImportLinesAsync(Lines[2]);

        var merged = await Context.Events.Include(e => e.Participations).ThenInclude(p => p.Supports).Include(e => e.Backlinks).SingleAsync(e => e.Extractor != null);

        Assert.Single(Assert.Single(merged.Participations).Supports);
        Assert.Single(merged.Backlinks);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public async Task Makes_no_event_a_part_of_itself(int whole, int part)
    {
        await ImportLinesAsync(Lines[0], Lines[1], """{"type":"event","key":"middle","name":"A wholly other thing"}""");
        var (found, middle) = ((await EventsAsync()).Where(e => e.Extractor is not null).ToList(), (await EventsAsync()).Single(e => e.Extractor is null).Id);
        await Context.Events.Where(e => e.Id == middle).ExecuteUpdateAsync(e => e.SetProperty(m => m.SuperEventId, found[whole].Id));
        await Context.Events.Where(e => e.Id == found[part].Id).ExecuteUpdateAsync(e => e.SetProperty(f => f.SuperEventId, middle));

        await ImportLinesAsync(Lines[2]);

        var events = await Context.Events.AsNoTracking().Include(e => e.SuperEvent).ToListAsync();
        Assert.Equal(2, events.Count);
        Assert.Single(events, e => e.SuperEvent is null);
    }

    [Fact]
    public async Task Lets_documents_go_on_naming_the_event_that_is_gone()
    {
        await ImportLinesAsync(Lines[..2]);
        var gone = (await EventsAsync())[1].Key;
        await ImportLinesAsync(Lines[2]);

        var report = await ImportAsync(Article("d", "Boats", "In Essex.", more: $$""" "events":[{"event":"{{gone}}","relation":"ABOUT"}]"""));

        Assert.Empty(report.Rejections);
        Assert.Equal(["a b c d"], await StoriesAsync());
    }

    [Fact]
    public async Task Makes_no_event_a_part_of_itself_by_the_key_of_the_one_that_is_gone()
    {
        await ImportLinesAsync(Lines[..2]);
        var gone = (await EventsAsync())[1].Key;
        await ImportLinesAsync(Lines[2]);
        var kept = Assert.Single(await EventsAsync()).Key;

        var report = await ImportAsync($$"""{"type":"event","key":"{{kept}}","name":"Flood","superEvent":"{{gone}}"}""");

        Assert.Equal([new("-", 1, $"superEvent: an event is not a part of itself: '{kept}' in '{gone}' in '{kept}'")], report.Rejections);
        Assert.Equal((1, null), (report.Updated, Assert.Single(await EventsAsync()).SuperEventId));
    }

    [Fact]
    public async Task Never_gives_up_an_event_that_was_stated()
    {
        await ImportLinesAsync(
            """{"type":"event","key":"one","name":"One"}""", """{"type":"event","key":"two","name":"Two"}""",
            Article("a", "River floods Harlow market", Flood, more: """ "events":[{"event":"one","relation":"ABOUT"}]"""),
            Article("c", "School gym shelters families of Essex", Gym, more: """ "events":[{"event":"two","relation":"ABOUT"}]"""),
            Lines[2]);

        Assert.Equal(["one", "two"], (await EventsAsync()).Select(e => e.Key));
    }

    private static string Mention(string body) =>
        $$""" "mentions":[{"person":"p","role":"QUOTED","evidence":[{"property":"BODY","start":{{body.Length + 1}},"end":{{body.Length + 10}}}]}]""";
}
