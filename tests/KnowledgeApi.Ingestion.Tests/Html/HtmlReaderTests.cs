using System.Text;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string Stated = """
        <!DOCTYPE html>
        <html lang="en-GB"><head><title>Window title | Coast Courier</title>
        <link rel="canonical" href="https://courier.example/trams">
        <script type="application/ld+json">
        {"@context":"https://schema.org","@graph":[
          {"@type":"WebSite","@id":"https://courier.example/#site","name":"Site"},
          {"@type":"NewsMediaOrganization","@id":"#org","name":"Coast Courier"},
          {"@type":["Thing","AnalysisNewsArticle"],"headline":"Trams &amp; ferries","alternativeHeadline":"What a line would change",
           "description":"A summary.","datePublished":"2025-03-01T09:30:00+0900","dateModified":"2025-03-02",
           "author":[{"@type":"Person","name":"Ada Stone"},{"@type":"Person","name":"Bo Reed"}],"publisher":{"@id":"#org"},
           "articleSection":["Town"],"keywords":"trams, ferries","articleBody":"First paragraph.\n\nSecond <b>paragraph</b>."}]}
        </script></head><body><h1>Another headline</h1></body></html>
        """;

    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("The tram, the council said, will reach the ferry, and people will use it, in all weathers. ", 4)).Trim();

    [Theory]
    [InlineData("main")]
    [InlineData("article")]
    [InlineData("div")]
    public async Task Reads_the_text_of_a_short_page(string element)
    {
        var article = await Reads.ArticleAsync(
            $"""
            <html><head><meta property="og:type" content="article"><meta property="og:title" content="Trams for the coast"></head>
            <body><nav><p>{new string('x', 300)}</p></nav><{element}><h1>Trams for the coast</h1><p>The council voted for a second tram line on Friday, after a long night.</p><p>It was close.</p></{element}></body></html>
            """);

        Assert.Equal("The council voted for a second tram line on Friday, after a long night.\nIt was close.", article.Body);
    }

    [Fact]
    public async Task Takes_what_is_stated_in_the_words_of_schema_org()
    {
        var article = await Reads.ArticleAsync(Stated);

        Assert.Equal(("Trams & ferries", "What a line would change", "A summary."), (article.Headline, article.AlternativeHeadline, article.Abstract));
        Assert.Equal("First paragraph.\nSecond paragraph.", article.Body);
        Assert.Equal(("https://courier.example/trams", "Coast Courier", "en-GB"), (article.Url, article.Outlet, article.Language));
        Assert.Equal(("2025-03-01T09:30:00+09:00", "2025-03-02"), (article.PublishedAt?.Value, article.ModifiedAt?.Value));
        Assert.Equal(("Ada Stone, Bo Reed", "Town", Genre.Analysis), (article.Byline, article.Section, article.Genre));
        Assert.Equal(["trams", "ferries"], article.Keywords);
    }

    [Fact]
    public async Task Takes_what_is_stated_in_meta_elements()
    {
        var article = await Reads.ArticleAsync("""
            <html><head><meta property="og:title" content="Trams and ferries - Coast Courier"><meta property="og:site_name" content="Coast Courier">
            <meta property="og:type" content="article"><meta property="og:url" content="https://courier.example/trams"><meta property="og:locale" content="ko_KR">
            <meta property="article:published_time" content="2025-03-01 09:30:00 UTC"><meta property="article:section" content="Town">
            <meta property="article:tag" content="trams"><meta property="article:tag" content="ferries"><meta name="author" content="Ada Stone">
            <link rel="canonical" href="https://courier.example/"><meta name="description" content="A summary."></head><body></body></html>
            """);

        Assert.Equal(("Trams and ferries", "A summary.", "Ada Stone"), (article.Headline, article.Abstract, article.Byline));
        Assert.Equal(("https://courier.example/trams", "Coast Courier", "ko-KR"), (article.Url, article.Outlet, article.Language));
        Assert.Equal(("2025-03-01T09:30:00Z", "Town"), (article.PublishedAt?.Value, article.Section));
        Assert.Equal(["trams", "ferries"], article.Keywords);
    }

    [Fact]
    public async Task Finds_the_text_among_the_furniture_where_nothing_is_stated()
    {
        var article = await Reads.ArticleAsync($"""
            <html lang="en"><head><title>Trams and ferries</title></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/town">Town</a></li></ul></nav>
            <main><h1>Trams and ferries</h1><p>{Paragraph} One.</p><p>{Paragraph}<br>Two &amp; a half.</p><figure><img src="x.png"><figcaption>A tram</figcaption></figure>
            <p>{Paragraph} Three.</p></main><footer><p>All rights reserved</p></footer><script>var text = "no text";</script></body></html>
            """);

        Assert.Equal("Trams and ferries", article.Headline);
        Assert.Equal($"{Paragraph} One.\n{Paragraph}\nTwo & a half.\n{Paragraph} Three.", article.Body);
        Assert.Null(article.PublishedAt);
    }

    [Fact]
    public async Task Takes_the_paragraphs_from_the_page_where_the_stated_text_has_none()
    {
        var article = await Reads.ArticleAsync("""
            <html><head><script type="application/ld+json">[{"@type":"NewsArticle","headline":"Trams","articleBody":"One two three. Four five six."}]</script></head>
            <body><div itemprop="articleBody"><p>One two three.</p><aside>Read on</aside><p>Four five six.</p></div></body></html>
            """);

        Assert.Equal("One two three.\nFour five six.", article.Body);
    }

    [Theory]
    [InlineData("euc-kr", "<meta charset=euc-kr>", "대통령실")]
    [InlineData("shift_jis", "<meta http-equiv=content-type content='text/html; charset=Shift_JIS'>", "路面電車")]
    [InlineData("windows-1251", "<meta charset='windows-1251'>", "Трамвай")]
    [InlineData("windows-1252", "", "Straßenbahn")]
    [InlineData("utf-8", "", "Straßenbahn 路面")]
    [InlineData("utf-16", "", "路面電車")]
    public async Task Reads_the_character_set_that_the_page_is_written_in(string charset, string meta, string headline)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(charset);
        byte[] mark = charset == "utf-16" ? encoding.GetPreamble() : [];

        var article = await Reads.ArticleAsync([.. mark, .. encoding.GetBytes($"<html><head>{meta}<title>{headline}</title></head><body><div itemprop=articleBody><p>{headline}</p></div></body></html>")]);

        Assert.Equal((headline, headline), (article.Headline, article.Body));
    }

    [Theory]
    [InlineData("1/21")]
    [InlineData("0001-01-01T00:00:00")]
    [InlineData("2050-01-01")]
    [InlineData("2025-13-01")]
    [InlineData("03/04/2025")]
    public async Task Takes_no_date_that_is_ambiguous_or_cannot_be(string date)
    {
        var article = await Reads.ArticleAsync(Stated.Replace("2025-03-01T09:30:00+0900", date));

        Assert.Null(article.PublishedAt);
    }

    [Fact]
    public async Task Rejects_a_page_that_shows_no_article()
    {
        Assert.Equal("The page shows no article", await Reads.FaultAsync("<html><title>Home</title><body><a href=/a>One</a> <a href=/b>Two</a></body></html>"));
    }

    [Theory]
    [InlineData("div")]
    [InlineData("b")]
    [InlineData("table><td")]
    [InlineData("svg")]
    public async Task Rejects_elements_nested_without_end(string element)
    {
        var page = "<html><title>Deep</title>" + string.Concat(Enumerable.Repeat($"<{element}>", 20_000)) + "text";

        var fault = await Reads.FaultAsync(page);

        Assert.Equal("Elements nested deeper than 256", fault);
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"\ud800"}""")]
    [InlineData("""{"@type":"NewsArticle","headline":5,"datePublished":{},"author":[[null]],"publisher":{"@id":"#me"},"@id":"#me"}""")]
    [InlineData("""{"@type":"NewsArticle","headline":"cut off""")]
    [InlineData("""{"@id":"a","name":{"@id":"a"},"author":{"@id":"a"},"@type":"NewsArticle"}""")]
    public async Task Falls_back_where_what_is_stated_is_broken(string json)
    {
        var article = await Reads.ArticleAsync($"<html><script type='application/ld+json'>{json}</script><h1>Trams</h1><div itemprop=articleBody>Text</div></html>");

        Assert.Equal(("Trams", "Text"), (article.Headline, article.Body));
    }
}
