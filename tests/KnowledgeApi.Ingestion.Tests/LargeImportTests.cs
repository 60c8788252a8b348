using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests;

/// <summary>Imports of more than one transaction.</summary>
public sealed class LargeImportTests : ImportTest
{
    private const int Articles = 2500;

    [Fact]
    public async Task Links_records_to_those_that_come_much_later()
    {
        var lines = Lines(i => $$"""{"type":"article","key":"{{i}}","headline":"A","links":[{"article":"{{Articles - 1 - i}}","relation":"RELATED"}]}""");

        var first = await ImportAsync(lines);
        var again = await ImportAsync(lines);

        Assert.Equal((Articles, 0), (first.Created, first.Rejections.Count));
        Assert.Equal(Articles, await Context.ArticleLinks.CountAsync(l => l.Source.Key != l.Target.Key));
        Assert.Equal(Articles, again.Unchanged);
    }

    [Fact]
    public async Task Supports_an_event_by_articles_of_every_transaction()
    {
        var supports = string.Join(',', Enumerable.Range(0, Articles).Select(i => $"\"{i}\""));
        var head = """{"type":"person","key":"p","name":"P"}""" + "\n"
            + """{"type":"event","key":"e","name":"E","participants":[{"person":"p","role":"SPEAKER","articles":[""" + supports + "]}]}\n";
        var lines = head + Lines(i => $$"""{"type":"article","key":"{{i}}","headline":"A","events":[{"event":"e","relation":"ABOUT"}]}""");

        var first = await ImportAsync(lines);
        var again = await ImportAsync(lines);

        Assert.Equal(Articles + 2, first.Created);
        Assert.Equal(Articles, await Context.ParticipationSupports.CountAsync());
        Assert.Equal(Articles + 2, again.Unchanged);
    }

    [Fact]
    public async Task Refuses_a_chain_of_records_whose_last_link_is_missing()
    {
        var lines = Lines(i => $$"""{"type":"article","key":"{{i}}","headline":"A","links":[{"article":"{{i + 1}}","relation":"CITES"}]}""");

        var report = await ImportAsync(lines);

        Assert.Equal(Articles, report.Rejections.Count);
        Assert.Equal(new("-", Articles, $"links[0].article: there is no article '{Articles}'"), report.Rejections[^1]);
        Assert.Empty(await Context.Articles.ToListAsync());
    }

    [Fact]
    public async Task Lets_the_last_record_with_a_key_stand_over_one_much_earlier()
    {
        var lines = Lines(i => $$"""{"type":"person","key":"{{i % 1500}}","name":"N{{i}}"}""");

        var report = await ImportAsync(lines);

        Assert.Equal((1500, 1000), (report.Created, report.Unchanged));
        Assert.Equal("N1500", (await Context.People.SingleAsync(p => p.Key == "0")).Name);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1999)]
    public async Task Knows_in_another_language_whom_an_article_before_it_names(int later)
    {
        const string English = """{"type":"article","key":"0","headline":"Mayor resigns","body":"Mayor Johanna Brinkmann resigned on Monday, her office said."}""";
        var lines = Lines(i => i == 0 ? English
            : i == later ? """{"type":"article","key":"de","language":"de","headline":"Rücktritt","body":"Am Montag trat Johanna Brinkmann zurück."}"""
            : $$"""{"type":"article","key":"{{i}}","headline":"Report {{i}}"}""");

        await ImportAsync(lines);

        Assert.Equal(["0", "de"], await Context.Mentions.Where(m => m.Person.Name == "Johanna Brinkmann").Select(m => m.Article.Key).Order().ToListAsync());
    }

    private static string Lines(Func<int, string> line) => string.Join('\n', Enumerable.Range(0, Articles).Select(line));
}
