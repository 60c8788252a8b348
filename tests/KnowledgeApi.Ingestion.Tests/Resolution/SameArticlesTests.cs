using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Resolution;

public sealed class SameArticlesTests : ImportTest
{
    private const string Known = """{"type":"article","key":"tram","headline":"Mayor's “new” tram line – a long way to go","outlet":"Coast Courier","publishedAt":"2025-06-10"}""";

    [Theory]
    [InlineData("""{"type":"article","headline":"Mayor’s 'new' tram line - A Long Way to Go","outlet":"The Coast Courier","publishedAt":"2025-06-10T08:00Z"}""")]
    [InlineData("""{"type":"article","headline":"Mayor's new tram line: a long way to go","outlet":"coastcourier.com","publishedAt":"2025-06-11","body":"It is."}""")]
    [InlineData("""{"type":"article","headline":"Mayor's new tram line: a long way to go","outlet":"coast courier","publishedAt":"2026-03-04T05Z","dateReliable":false}""")]
    [InlineData("""{"type":"article","headline":"Mayor's new tram line: a long way to go","foundOn":"Gatherer"}""")]
    [InlineData("""{"type":"article","headline":"Mayor's new tram line: a long way to go","outlet":"Coast Courier","publishedAt":"2025-06-10","url":"https://coastcourier.com/1"}""")]
    public async Task Finds_the_known_article_whichever_comes_first(string without)
    {
        await ImportAsync(Known);

        var after = await ImportAsync(without);
        var (created, keys) = (after.Created, await KeysAsync());
        await using var other = await OtherOrderAsync(without);

        Assert.Equal((0, "tram"), (created, Assert.Single(keys)));
        Assert.Equal("tram", Assert.Single(await other.Articles.Select(a => a.Key).ToListAsync()));
    }

    [Fact]
    public async Task Completes_an_outlet_that_it_made_just_before()
    {
        var report = await ImportAsync(
            """
            {"type":"article","headline":"Third headline of that day","outlet":"Valley Times"}
            {"type":"article","headline":"Other headline of that day","outlet":"Valley Times","url":"https://valleytimes.example/y"}
            """);

        var outlet = await Context.Outlets.SingleAsync();

        Assert.Equal((2, "Valley Times", "valleytimes.example"), (report.Created, outlet.Name, outlet.Domain));
    }

    [Theory]
    [InlineData("""{"type":"article","headline":"Mayor's new tram line: a long way to go","outlet":"Inland Mail","publishedAt":"2025-06-10"}""")]
    [InlineData("""{"type":"article","headline":"Mayor's new tram line: a long way to go","outlet":"Coast Courier","publishedAt":"2025-06-13"}""")]
    [InlineData("""{"type":"article","headline":"Mayor's new tram line: a longer way to go","outlet":"Coast Courier","publishedAt":"2025-06-10"}""")]
    [InlineData("""{"type":"article","key":"other","headline":"Mayor's new tram line: a long way to go","outlet":"Coast Courier","publishedAt":"2025-06-10"}""")]
    public async Task Tells_other_articles_apart(string other)
    {
        await ImportAsync(Known);

        var report = await ImportAsync(other);

        Assert.Equal(1, report.Created);
    }

    [Fact]
    public async Task Tells_articles_of_one_headline_apart_by_their_addresses()
    {
        var line = """{"type":"article","headline":"Morning briefing: all that you need to know","outlet":"O","publishedAt":"2025-06-10","url":"https://o.example/1"}""";

        var report = await ImportAsync(line + "\n" + line.Replace("/1", "/2"));

        Assert.Equal(2, report.Created);
    }

    [Theory]
    [InlineData("""{"type":"article","key":"a","headline":"Council turns the plans for a bridge down"}""", "a")]
    [InlineData("""{"type":"article","key":"a","headline":"Council turns down plans for the bridge"}""", "a")]
    [InlineData(
        """
        {"type":"article","key":"a","headline":"Council turns the plans for a bridge down"}
        {"type":"article","key":"b","headline":"Council turns down plans for the bridge"}
        """, "a b")]
    public async Task Leaves_an_address_to_one_article_where_it_is_found_under_two_headlines(string known, string keys)
    {
        await ImportAsync(
            $$"""
            {"type":"article","headline":"Council turns the plans for a bridge down","url":"https://o.example/bridge","outlet":"O","publishedAt":"2025-06-12"}
            {"type":"article","headline":"Council turns down plans for the bridge","url":"https://o.example/bridge","outlet":"O","publishedAt":"2025-06-12"}
            {{known}}
            """);

        Assert.Equal(keys, string.Join(' ', (await KeysAsync()).Order()));
        Assert.Single(await Context.Articles.Where(a => a.CanonicalUrl != null).ToListAsync());
    }

    [Fact]
    public async Task Tells_a_column_of_two_days_apart_by_its_texts()
    {
        string[] bodies = [.. new[] { "lantern", "harbour" }.Select(word => string.Join(' ', Enumerable.Range(0, 60).Select(i => $"{word}{i % 50}x")))];
        string Line(int day) => $$"""{"type":"article","headline":"What we learned today in the city","outlet":"O","publishedAt":"2025-06-1{{day}}","body":"{{bodies[day]}}"}""";

        var report = await ImportAsync(Line(0) + "\n" + Line(1));

        Assert.Equal(2, report.Created);
    }

    [Fact]
    public async Task Lets_links_to_a_derived_key_lead_to_the_known_article()
    {
        await ImportAsync(Known);

        await ImportAsync(
            """
            {"type":"article","key":"page","headline":"Page","links":[{"article":"coastcourier|mayor s new tram line a long way to go|2025-06-10","relation":"RELATED"}]}
            {"type":"article","headline":"Mayor's new tram line: a long way to go","outlet":"The Coast Courier","publishedAt":"2025-06-10"}
            """);

        Assert.Equal("tram", (await Context.ArticleLinks.Include(l => l.Target).SingleAsync()).Target.Key);
    }

    [Fact]
    public async Task Gives_an_article_stored_by_its_address_the_key_that_comes_later()
    {
        await ImportAsync("""{"type":"article","headline":"A","url":"https://example.org/a"}""");

        var report = await ImportAsync("""{"type":"article","key":"a","headline":"A","url":"http://www.example.org/a/"}""");

        Assert.Equal((0, 0, "a"), (report.Created, report.Rejections.Count, Assert.Single(await KeysAsync())));
    }

    [Fact]
    public async Task Finds_the_article_of_an_outlet_that_is_described_along_with_it()
    {
        var outlet = """{"type":"outlet","key":"cc","name":"The Coast Courier","alternateNames":["Courier of the Coast"]}""";
        await ImportAsync(Known.Replace("\"key\":\"tram\",", "").Replace("Coast Courier", "Courier of the Coast"));

        var report = await ImportAsync(outlet + "\n" + Known);

        Assert.Equal((0, "tram", "cc"), (report.Created, Assert.Single(await KeysAsync()), (await Context.Outlets.SingleAsync()).Key));
    }

    [Fact]
    public async Task Supports_an_event_by_an_article_that_takes_its_key_in_the_same_import()
    {
        await ImportAsync(Known.Replace("\"key\":\"tram\",", ""));

        await ImportAsync(
            """
            {"type":"person","key":"p","name":"P"}
            {"type":"event","key":"e","name":"E","participants":[{"person":"p","role":"SPEAKER","articles":["tram"]}]}

            """ + Known);

        Assert.Equal("tram", (await Context.ParticipationSupports.Include(s => s.Article).SingleAsync()).Article.Key);
    }

    private Task<List<string>> KeysAsync() => Context.Articles.Select(a => a.Key).ToListAsync();

    private async Task<Data.KnowledgeContext> OtherOrderAsync(string first)
    {
        await Context.Database.ExecuteSqlRawAsync("DELETE FROM \"Articles\"; DELETE FROM \"Outlets\"");
        await ImportAsync(first);
        await ImportAsync(Known);
        return Context;
    }
}
