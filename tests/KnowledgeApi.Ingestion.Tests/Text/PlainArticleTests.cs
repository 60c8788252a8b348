namespace KnowledgeApi.Ingestion.Tests.Text;

public sealed class PlainArticleTests
{
    [Fact]
    public async Task Reads_Markdown_with_front_matter()
    {
        var article = await Reads.ArticleAsync("""
            ---
            title: "Trams: the \"second\" line"
            subtitle: What it costs
            date: 2025-03-01
            author: [Ada Stone, 'Bo Reed']
            tags:
              - trams
              - ferries
            outlet: Coast Courier
            url: https://courier.example/trams
            lang: en
            ---

            # Trams: the "second" line

            The **council** of a [small town](https://town.example) voted
            on Tuesday.
            ## What next
            ![A tram](tram.png)

            > It is 2 * 3 * 4 kilometres.
            """);

        Assert.Equal(("Trams: the \"second\" line", "What it costs", "2025-03-01"), (article.Headline, article.AlternativeHeadline, article.PublishedAt?.Value));
        Assert.Equal("The council of a small town voted on Tuesday.\nWhat next\nIt is 2 * 3 * 4 kilometres.", article.Body);
        Assert.Equal(("Ada Stone, Bo Reed", "Coast Courier", "https://courier.example/trams", "en"), (article.Byline, article.Outlet, article.Url, article.Language));
        Assert.Equal(["trams", "ferries"], article.Keywords);
    }

    [Theory]
    [InlineData("By Ada Stone\nFeb. 12, 2025")]
    [InlineData("By Ada Stone\n\nWednesday, 12 February 2025")]
    [InlineData("Published February 12, 2025\n\nBy Ada Stone")]
    [InlineData("By Ada Stone | 2025-02-12")]
    public async Task Reads_who_wrote_it_and_when_above_the_text(string credits)
    {
        var article = await Reads.ArticleAsync($"Trams for the coast\n\n{credits}\n\nThe council voted on Friday.\n\nIt was close.");

        Assert.Equal(("Ada Stone", "2025-02-12", "The council voted on Friday.\nIt was close."), (article.Byline, article.PublishedAt?.Value, article.Body));
    }

    [Fact]
    public async Task Reads_plain_text_as_a_headline_and_paragraphs()
    {
        var article = await Reads.ArticleAsync("A second line\r\nBy Ada Stone\r\nThe **council** voted.\r\nIt is glad.\r\n");

        Assert.Equal(("A second line", "Ada Stone", "The **council** voted.\nIt is glad."), (article.Headline, article.Byline, article.Body));
        Assert.Null(article.PublishedAt);
    }

    [Fact]
    public async Task Joins_lines_that_were_broken_to_fit_a_width()
    {
        var article = await Reads.ArticleAsync("A second line\n\nThe council\nvoted.\n \nIt is\nglad.");

        Assert.Equal("The council voted.\nIt is glad.", article.Body);
    }

    [Theory]
    [InlineData("Only one line")]
    [InlineData("---\ndate: 2025-03-01\n---\n")]
    public async Task Rejects_a_text_that_is_no_article(string text)
    {
        Assert.StartsWith("The text is no article", await Reads.FaultAsync(text));
    }

    [Fact]
    public async Task Rejects_bytes_that_are_not_UTF8()
    {
        var reading = Assert.Single(await Reads.AllAsync([.. "Headline\n\nStra"u8, 0xDF, .. "e"u8]));

        Assert.Equal("Not UTF-8 text: wrong at byte 14", reading.Fault);
    }

    [Fact]
    public async Task Leaves_control_characters_out()
    {
        var article = await Reads.ArticleAsync("A\u0007 headline\n\nA\u001b[31m text\u0085here.");

        Assert.Equal(("A headline", "A[31m text here."), (article.Headline, article.Body));
    }
}
