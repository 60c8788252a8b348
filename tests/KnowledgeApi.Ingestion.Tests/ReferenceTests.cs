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
}
