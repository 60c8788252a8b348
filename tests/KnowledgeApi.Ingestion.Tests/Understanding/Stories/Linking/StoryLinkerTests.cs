using KnowledgeApi.Ingestion.Exporting;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Understanding.Stories.Linking;

public sealed class StoryLinkerTests : StoryTest
{
    private const string Stated = """{"type":"event","key":"flood","name":"Flood of Harlow market","start":"2025-06-09","location":"Essex"}""";

    [Fact]
    public async Task Puts_reports_of_one_happening_into_one_event_and_keeps_others_apart()
    {
        await ImportLinesAsync(
            Article("a", "River floods Harlow market", Flood),
            Article("b", "Trams stand still in Lindau", Strike),
            Article("c", "Forty traders saved from flooded Harlow market", FloodAgain));

        Assert.Equal(["a c", "b"], await StoriesAsync());
    }

    [Fact]
    public async Task Goes_on_in_a_later_import_and_the_order_does_not_matter()
    {
        await ImportLinesAsync(Article("c", "Forty traders saved from flooded Harlow market", FloodAgain), Article("b", "Trams stand still in Lindau", Strike));
        await ImportLinesAsync(Article("a", "River floods Harlow market", Flood));

        Assert.Equal(["a c", "b"], await StoriesAsync());
    }

    [Fact]
    public async Task Says_of_the_event_what_its_articles_say()
    {
        await ImportLinesAsync(Article("a", "River floods Harlow market", "HARLOW, England (AP) — " + Flood), Article("c", "Forty traders saved from flooded Harlow market", FloodAgain));

        var flood = Assert.Single(await EventsAsync());

        Assert.Equal(("2025-06-09", "DISASTER", "Harlow, England", "GB"), (flood.Start!.Value, flood.Kind, flood.Location, flood.Country));
        Assert.Contains("Harlow market", flood.Name, StringComparison.Ordinal);
        Assert.NotNull(flood.Extractor);
    }

    [Fact]
    public async Task Numbers_the_keys_of_events_that_no_word_names()
    {
        string[] bodies = ["Boats lay still at the quay.", "Nobody sold plums in the valley.", "Snow shut a mountain pass."];
        await ImportLinesAsync([.. bodies.Select((body, i) => $$"""{"type":"article","key":"{{i}}","headline":"{{new string('?', i + 1)}}!","body":"{{body}}"}""")]);

        var keys = (await EventsAsync()).Select(e => e.Key);

        Assert.Equal(["event", "event-2", "event-3"], keys);
    }

    [Fact]
    public async Task Shows_by_which_words_and_how_sure_it_is()
    {
        await ImportLinesAsync(Article("a", "River floods Harlow market", Flood));

        var coverage = Assert.Single(await CoveragesAsync());

        Assert.Equal(["River floods Harlow market", Flood[..Flood.IndexOf(" Boats", StringComparison.Ordinal)]], coverage.Evidence.Select(e => e.Exact));
        Assert.InRange(coverage.Confidence!.Value, 0.5, 1);
        Assert.NotNull(coverage.Extractor);
    }

    [Fact]
    public async Task Takes_a_report_for_one_of_a_stated_event_that_began_days_before()
    {
        await ImportLinesAsync("""{"type":"event","key":"fair","name":"Book fair in Harlow market hall","summary":"Publishers show their books to visitors of the market hall.","kind":"FAIR","start":"2025-06-05"}""");

        await ImportLinesAsync(Article("a", "Book fair fills Harlow market hall", "Publishers showed books to ten thousand visitors of the book fair in the market hall of Harlow on Monday."));

        Assert.Equal("fair", Assert.Single(await CoveragesAsync()).Event.Key);
    }

    [Theory]
    [InlineData("2022-05")]
    [InlineData("2022-05-10")]
    [InlineData("2022")]
    public async Task Takes_no_report_for_one_of_an_event_of_years_before(string start)
    {
        await ImportLinesAsync(
            """{"type":"person","key":"flores","name":"Ana Flores"}""",
            $$"""{"type":"event","key":"office","name":"Flores takes office","start":"{{start}}","participants":[{"person":"flores","role":"SUBJECT"}]}""",
            Article("a", "Flores takes office again", "Ana Flores takes office on Monday, this time as head of the trade council."));

        Assert.NotEqual("office", Assert.Single(await CoveragesAsync()).Event.Key);
    }

    [Theory]
    [InlineData("River floods Harlow market", null, "2025-06-10")]
    [InlineData("River floods Harlow market", "ANALYSIS", "2025-06-10")]
    [InlineData("River floods Harlow market", "OPINION", null)]
    [InlineData("OPINION | Every flood of Harlow market is our fault", null, null)]
    [InlineData("Explainer: Why the river floods Harlow market", null, null)]
    [InlineData("The flood of Harlow market is our fault | Letters", null, null)]
    [InlineData("Nobody will miss Harlow market", null, null)]
    public async Task Takes_the_day_of_publication_where_the_text_reports_something_and_says_no_day(string headline, string? genre, string? day)
    {
        await ImportLinesAsync(Article("a", headline, "The old market of Harlow is no more, and the mayor is sad.", "2025-06-10T01:00:00+09:00", genre is null ? null : $"\"genre\":\"{genre}\""));

        Assert.Equal(day, Assert.Single(await EventsAsync()).Start?.Value);
    }

    [Theory]
    [InlineData("HARLOW, June 10 - ")]
    [InlineData("HARLOW, June 10 (Gatherer) — ")]
    public async Task Takes_no_day_of_writing_for_that_of_the_event(string dateline)
    {
        await ImportLinesAsync(Article("a", "River floods Harlow market", dateline + Flood));

        Assert.Equal("2025-06-09", Assert.Single(await EventsAsync()).Start!.Value);
    }

    [Fact]
    public async Task Joins_an_event_that_was_stated_and_leaves_it_as_it_is()
    {
        await ImportLinesAsync(Stated, Article("a", "River floods Harlow market", Flood));

        var coverage = Assert.Single(await CoveragesAsync());

        Assert.Equal(("flood", "Flood of Harlow market", "Essex", null), (coverage.Event.Key, coverage.Event.Name, coverage.Event.Location, coverage.Event.Kind));
    }

    [Fact]
    public async Task Joins_the_event_of_an_article_that_states_it()
    {
        await ImportLinesAsync(
            """{"type":"event","key":"flood","name":"What befell the traders"}""",
            Article("a", "River floods Harlow market", Flood, more: """ "events":[{"event":"flood","relation":"ABOUT"}]"""));
        await ImportLinesAsync(Article("c", "Forty traders saved from flooded Harlow market", FloodAgain));

        Assert.Equal(["a c"], await StoriesAsync());
        Assert.Single(await EventsAsync());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""[{"event":"flood","relation":"MENTIONS"}]""")]
    public async Task Leaves_an_article_alone_that_states_its_events(string events)
    {
        await ImportLinesAsync(Stated, Article("a", "River floods Harlow market", Flood, more: $"\"events\":{events}"));

        Assert.DoesNotContain(await CoveragesAsync(), c => c.Extractor is not null);
        Assert.DoesNotContain(await EventsAsync(), e => e.Extractor is not null);
    }

    [Fact]
    public async Task Leaves_an_article_alone_whose_events_were_stated_before()
    {
        await ImportLinesAsync(Stated, Article("a", "River floods Harlow market", Flood, more: """ "events":[{"event":"flood","relation":"MENTIONS"}] """));

        await ImportLinesAsync(Article("a", "River floods Harlow market", Flood));

        Assert.DoesNotContain(await CoveragesAsync(), c => c.Extractor is not null);
    }

    [Fact]
    public async Task Changes_nothing_when_the_same_text_comes_again()
    {
        var line = Article("a", "River floods Harlow market", Flood);
        await ImportLinesAsync(line);

        var again = await ImportAsync(line);

        Assert.Equal((0, 0, 1), (again.Created, again.Updated, again.Unchanged));
    }

    [Fact]
    public async Task Keeps_the_event_of_an_article_whose_text_changes()
    {
        await ImportLinesAsync(Article("a", "River floods Harlow market", Flood));
        var before = Assert.Single(await EventsAsync());

        await ImportLinesAsync(Article("a", "River floods Harlow market, traders saved", Flood + " The mayor thanked the crews."));

        var after = Assert.Single(await EventsAsync());
        Assert.Equal((before.Id, "River floods Harlow market, traders saved"), (after.Id, after.Name));
    }

    [Fact]
    public async Task Leads_from_the_event_an_article_leaves_to_the_one_it_comes_to()
    {
        await ImportLinesAsync(Article("b", "Trams stand still in Lindau", Strike), Article("a", "River floods Harlow market", Flood));
        var left = (await CoveragesAsync()).Single(c => c.Article.Key == "a").EventId;

        await ImportLinesAsync(Article("a", "Lindau trams stand still over pay", Strike));

        var kept = Assert.Single(await EventsAsync());
        Assert.Equal(["a b"], await StoriesAsync());
        Assert.Equal(kept.Id, await Context.Database.SqlQuery<long>($"""SELECT "EventId" AS "Value" FROM "EventRedirects" WHERE "Id" = {left}""").SingleAsync());
    }

    [Fact]
    public async Task Reads_nothing_where_that_is_turned_off()
    {
        await ImportAsync(Article("a", "River floods Harlow market", Flood), extract: false);

        Assert.Empty(await EventsAsync());
    }

    [Fact]
    public async Task Knows_the_events_of_an_export_for_what_comes_later()
    {
        await ImportLinesAsync(Article("a", "River floods Harlow market", Flood), Article("b", "Trams stand still in Lindau", Strike));
        using var export = new MemoryStream();
        await new Exporter(Context).ExportAsync(export, default);
        await using var copy = await Testing.TestDatabase.CreateAsync();
        await using var context = copy.CreateContext();

        await new Importer(context, TimeProvider.System).ImportAsync("export", new MemoryStream(export.ToArray()), new(), default);
        await new Importer(context, TimeProvider.System).ImportAsync(
            "later", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Article("c", "Forty traders saved from flooded Harlow market", FloodAgain))), new(), default);

        var events = await context.Coverages.OrderBy(c => c.Article.Key).Select(c => c.EventId).ToListAsync();
        Assert.Equal(2, await context.Events.CountAsync());
        Assert.Equal(events[0], events[2]);
    }
}
