using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Tests.Aggregator;

public sealed class AggregatorPageReaderTests
{
    private const string Page = """

        Harbour town votes on a second tram line
        Council wants trams to reach the ferry by 2031
        The council of a small harbour town voted on Tuesday for a second tram line.
        The line is to cost 40 million and to be 7 kilometres long.
        Hashtags
        #trams #harbour
        Try Our AI Features
        Explore what Gatherer AI can do for you:
        Comments
        No comments yet...
        Related Articles


        Coast Courier
        8 hours ago
        - Coast Courier
        Ferry company welcomes the tram
        The company that runs the ferries said it was glad. It expects more passengers. (Yonhap)


        The Inland Mail
        2 days ago
        - The Inland Mail
        What trams cost elsewhere
        Three towns have built lines since 2010. None was on time. (See page 4)
        """;

    [Theory]
    [InlineData("\"")]
    [InlineData("’)")]
    [InlineData("”")]
    public async Task Takes_a_line_of_nothing_but_quotation_marks_for_no_deck(string line)
    {
        var page = Page.Replace("Council wants trams to reach the ferry by 2031", line);

        var main = (await ReadAsync(page))[0];

        Assert.Null(main.AlternativeHeadline);
        Assert.StartsWith(line + "\nThe council", main.Body);
    }

    [Fact]
    public async Task Reads_the_main_article_without_the_furniture()
    {
        var main = (await ReadAsync(Page))[0];

        Assert.Equal("Harbour town votes on a second tram line", main.Headline);
        Assert.Equal("Council wants trams to reach the ferry by 2031", main.AlternativeHeadline);
        Assert.Equal(
            "The council of a small harbour town voted on Tuesday for a second tram line.\n"
            + "The line is to cost 40 million and to be 7 kilometres long.", main.Body);
        Assert.Equal(["trams", "harbour"], main.Keywords);
        Assert.Equal("Gatherer", main.FoundOn);
    }

    [Fact]
    public async Task Invents_neither_outlet_nor_date_for_the_main_article()
    {
        var main = (await ReadAsync(Page))[0];

        Assert.Null(main.Outlet);
        Assert.Null(main.PublishedAt);
        Assert.Equal("2025-03-04T15:20:30Z", main.RetrievedAt?.Value);
    }

    [Fact]
    public async Task Reads_the_related_articles_and_links_them()
    {
        var articles = await ReadAsync(Page);

        Assert.Equal(["Coast Courier", "The Inland Mail"], articles.Skip(1).Select(a => a.Outlet));
        Assert.Equal(["Ferry company welcomes the tram", "What trams cost elsewhere"], articles.Skip(1).Select(a => a.Headline));
        Assert.StartsWith("Three towns", articles[2].Body);
        Assert.Equal(articles.Skip(1).Select(a => (ArticleKey.Of(a), ArticleRelation.Related)), articles[0].Links.Select(l => (l.Article, l.Relation)));
    }

    [Fact]
    public async Task Counts_dates_back_no_more_exactly_than_the_page_tells_them()
    {
        var related = (await ReadAsync(Page)).Skip(1).ToList();

        Assert.Equal(["2025-03-04T07Z", "2025-03-02"], related.Select(a => a.PublishedAt?.Value));
        Assert.All(related, a => Assert.False(a.DateReliable));
    }

    [Fact]
    public async Task Takes_an_agency_in_brackets_as_the_source_but_nothing_else_in_brackets()
    {
        var related = (await ReadAsync(Page)).Skip(1).ToList();

        Assert.Equal(["Yonhap", null], related.Select(a => a.Source));
    }

    [Fact]
    public async Task Knows_an_article_again_on_a_page_that_was_fetched_later()
    {
        var later = Page.Replace("8 hours ago", "9 hours ago");

        var keys = (await ReadAsync(Page)).Select(ArticleKey.Of);

        Assert.Equal(keys, (await ReadAsync(later)).Select(ArticleKey.Of));
    }

    [Fact]
    public async Task Rejects_a_related_article_without_a_headline_and_keeps_the_rest()
    {
        var readings = await Reads.AllAsync(Page + "\nLast Post\n1 hour ago\n- Last Post\n");

        Assert.Equal(Reading.Rejected("doc", 27, "A related article without a headline"), readings[^1]);
        Assert.Equal(3, readings.Count(r => r.Record is not null));
    }

    [Fact]
    public async Task Reads_the_page_that_the_project_was_founded_on()
    {
        if (SharedPage() is not { } path)
        {
            return;
        }

        var articles = (await Reads.PathsAsync(path)).Select(r => Assert.IsType<ArticleRecord>(r.Record)).ToList();

        Assert.Equal(4, articles.Count);
        Assert.Equal(3, articles[0].Links.Count);
        Assert.Equal([null, "Korea Herald", "Korea Herald", "Korea Herald"], articles.Select(a => a.Outlet));
        Assert.Equal([null, "Yonhap", null, null], articles.Select(a => a.Source));
        Assert.All(articles, a => Assert.Equal("Daily8", a.FoundOn));
        Assert.EndsWith("report", articles[0].Headline);
        Assert.StartsWith("Allies", articles[0].AlternativeHeadline);
        Assert.DoesNotContain("Hashtags", articles[0].Body);
    }

    private static async Task<List<ArticleRecord>> ReadAsync(string page) =>
        [.. (await Reads.AllAsync(page)).Select(r => Assert.IsType<ArticleRecord>(r.Record))];

    private static string? SharedPage()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(shared))
            {
                return Directory.EnumerateFiles(shared, "000_*.txt").FirstOrDefault();
            }
        }

        return null;
    }
}
