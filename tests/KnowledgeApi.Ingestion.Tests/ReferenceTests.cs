using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests;

public sealed class ReferenceTests : ImportTest
{
    [Fact]
    public async Task Rejects_a_record_that_refers_to_what_is_not_there()
    {
        var lines =
            """
            {"type":"person","key":"p","name":"P"}
            {"type":"article","key":"a","headline":"A","mentions":[{"person":"p","role":"ABOUT"},{"person":"nobody","role":"ABOUT"}]}
            """;

        var report = await ImportAsync(lines);

        Assert.Equal([new("-", 2, "mentions[1].person: there is no person 'nobody'")], report.Rejections);
        Assert.Empty(await Context.Articles.ToListAsync());
        Assert.Single(await Context.People.ToListAsync());
    }

    [Fact]
    public async Task Rejects_those_that_refer_to_a_rejected_record_too()
    {
        var lines =
            """
            {"type":"article","key":"c","headline":"C","links":[{"article":"b","relation":"CITES"}]}
            {"type":"article","key":"b","headline":"B","links":[{"article":"a","relation":"CITES"}]}
            {"type":"article","key":"a","headline":"A","events":[{"event":"nothing","relation":"ABOUT"}]}
            {"type":"article","key":"d","headline":"D"}
            """;

        var report = await ImportAsync(lines);

        Assert.Equal(
            ["links[0].article: there is no article 'b'", "links[0].article: there is no article 'a'", "events[0].event: there is no event 'nothing'"],
            report.Rejections.Select(r => r.Reason));
        Assert.Equal("d", (await Context.Articles.SingleAsync()).Key);
    }

    [Fact]
    public async Task Accepts_a_reference_to_what_was_stored_before()
    {
        await ImportAsync("""{"type":"person","key":"p","name":"P"}""");

        var report = await ImportAsync("""{"type":"event","key":"e","name":"E","participants":[{"person":"p","role":"VICTIM"}]}""");

        Assert.Empty(report.Rejections);
        Assert.Equal("P", (await Context.Participations.Include(p => p.Person).SingleAsync()).Person.Name);
    }

    [Fact]
    public async Task Accepts_events_that_refer_to_each_other()
    {
        var lines =
            """
            {"type":"event","key":"a","name":"A","links":[{"event":"b","relation":"SUB_EVENT_OF"}]}
            {"type":"event","key":"b","name":"B","links":[{"event":"a","relation":"RELATED"}]}
            """;

        var report = await ImportAsync(lines);

        Assert.Equal(2, report.Created);
        Assert.Equal("B", (await Context.Events.Include(e => e.SuperEvent).SingleAsync(e => e.Key == "a")).SuperEvent!.Name);
        Assert.Equal(KnowledgeApi.Data.EventRelation.Related, (await Context.EventLinks.SingleAsync()).Relation);
    }

    [Theory]
    [InlineData("a:b b:a", "b", "'b' in 'a' in 'b'")]
    [InlineData("a:b b:c c:a", "c", "'c' in 'a' in 'b' in 'c'")]
    [InlineData("c:a a:b x:a b:c d:x", "b", "'b' in 'c' in 'a' in 'b'")]
    public async Task Leaves_an_event_out_of_what_would_be_a_part_of_it(string wholes, string refused, string circle)
    {
        var report = await ImportAsync(Events(wholes));

        Assert.Equal($"superEvent: an event is not a part of itself: {circle}", Assert.Single(report.Rejections).Reason);
        Assert.Equal((wholes.Split(' ').Length, 0), (report.Created, report.Unchanged));
        Assert.Equal(string.Join(' ', wholes.Split(' ').Order().Select(e => e[0].ToString() == refused ? $"{refused}:" : e)), await WholesAsync());
    }

    [Theory]
    [InlineData("b:a", "a:b", "a: b:a c:b")]
    [InlineData("b:a", "a:c", "a: b:a c:b")]
    [InlineData("a:c", "b:a", "a:c b: c:b")]
    public async Task Leaves_an_event_out_of_what_is_stored_as_a_part_of_it(string stored, string more, string wholes)
    {
        await ImportAsync(Events("a: b: c:b"));
        await ImportAsync(Events(stored));

        var report = await ImportAsync(Events(more));

        Assert.Equal(wholes, await WholesAsync());
        Assert.StartsWith("superEvent: an event is not a part of itself: ", Assert.Single(report.Rejections).Reason);
    }

    [Fact]
    public async Task Turns_around_which_event_is_a_part_of_which()
    {
        await ImportAsync(Events("a:b b:c c:"));

        var report = await ImportAsync(Events("c:b b:a a:"));

        Assert.Empty(report.Rejections);
        Assert.Equal("a: b:a c:b", await WholesAsync());
    }

    [Fact]
    public async Task Leaves_out_nothing_but_the_part_that_is_wrong()
    {
        await ImportAsync(Events("a:b b:"));

        var report = await ImportAsync(
            """
            {"type":"person","key":"p","name":"P"}
            {"type":"event","key":"b","name":"B","kind":"FAIR","participants":[{"person":"p","role":"SPEAKER"}],"links":[{"event":"a","relation":"FOLLOWS"},{"event":"a","relation":"SUB_EVENT_OF"}]}
            """);

        var whole = await Context.Events.AsNoTracking().Include(e => e.Links).Include(e => e.Participations).SingleAsync(e => e.Key == "b");
        Assert.Equal([new("-", 2, "links[1].event: an event is not a part of itself: 'b' in 'a' in 'b'")], report.Rejections);
        Assert.Equal(("FAIR", 1, 1), (whole.Kind, whole.Links.Count, whole.Participations.Count));
    }

    [Theory]
    [InlineData("o")]
    [InlineData("the OUTLET")]
    [InlineData("Other Name")]
    [InlineData("www.example.org")]
    public async Task Knows_an_outlet_by_key_name_and_domain(string outlet)
    {
        var lines = "{\"type\":\"article\",\"key\":\"a\",\"headline\":\"A\",\"outlet\":\"" + outlet + "\"}\n"
            + """{"type":"outlet","key":"o","name":"The Outlet","alternateNames":["Other name"],"url":"https://www.example.org/news"}""";

        var report = await ImportAsync(lines);

        Assert.Equal(2, report.Created);
        Assert.Equal("o", (await Context.Articles.Include(a => a.Outlet).SingleAsync()).Outlet!.Key);
    }

    [Fact]
    public async Task Makes_an_outlet_that_is_not_known()
    {
        var line = """{"type":"article","key":"a","headline":"A","outlet":"news.example.org"}""";

        await ImportAsync(line);
        var again = await ImportAsync(line);

        Assert.Equal(1, again.Unchanged);
        Assert.Equal("news.example.org", (await Context.Outlets.SingleAsync()).Domain);
    }

    /// <summary>Events such as "a:b", a part of b, and "b:", a part of nothing.</summary>
    private static string Events(string wholes) => string.Join('\n', wholes.Split(' ').Select(e => e.Split(':')).Select(e =>
        $$"""{"type":"event","key":"{{e[0]}}","name":"{{e[0]}}"{{(e[1].Length > 0 ? $",\"superEvent\":\"{e[1]}\"" : "")}}}"""));

    private async Task<string> WholesAsync() =>
        string.Join(' ', await Context.Events.OrderBy(e => e.Key).Select(e => e.Key + ":" + (e.SuperEvent == null ? "" : e.SuperEvent.Key)).ToListAsync());
}
