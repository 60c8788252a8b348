using System.Text;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Tests.Feeds;

public sealed class FeedReaderTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>Coast Courier - Top stories</title><link>https://courier.example/</link><language>en-gb</language>
        <item><title>Trams &amp;amp; ferries</title><link>https://courier.example/trams</link><guid isPermaLink="false">17</guid>
          <description>&lt;p&gt;A summary.&lt;/p&gt;</description><dc:creator>Ada Stone</dc:creator><category>Town</category><category>Sea</category>
          <pubDate>Sun, 01 Mar 2025 09:30:00 +0900</pubDate>
          <content:encoded><![CDATA[<p>First &amp; best.</p><script>x()</script><p>Second. (AFP)</p>]]></content:encoded></item>
        <item><title>Bad date</title><link>http://[bad</link><guid>https://courier.example/2</guid><pubDate>1/21</pubDate><author>a@courier.example (Bo Reed)</author></item>
        <item><description>Nothing else</description></item>
        </channel></rss>
        """;

    private const string Atom = """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Courrier</title><id>urn:feed</id><updated>2025-03-01T00:00:00Z</updated>
        <entry><title type="html">Trams &lt;i&gt;et&lt;/i&gt; ferries</title><id>urn:1</id><link href="https://courrier.example/trams"/>
          <link rel="self" href="https://courrier.example/feed/1"/><published>2025-03-01</published><updated>2025-03-02T08:00:00+01:00</updated>
          <author><name>Ada Stone</name></author><summary>Un sommaire.</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un.</p><p>Deux.</p></div></content></entry>
        </feed>
        """;

    [Theory]
    [InlineData("The Valley Times", "The Valley Times")]
    [InlineData("The Valley Times: Sport", "valleytimes.example")]
    public async Task Names_the_outlet_as_the_feed_does_where_that_is_the_name_of_the_site(string title, string outlet)
    {
        var article = await Reads.ArticleAsync(
            $"""<rss version="2.0"><channel><title>{title}</title><link>https://valleytimes.example</link><description>News</description><item><title>A bridge opens</title><link>https://valleytimes.example/bridge</link></item></channel></rss>""");

        Assert.Equal(outlet, article.Outlet);
    }

    [Fact]
    public async Task Reads_RSS_with_its_full_content()
    {
        var article = Assert.IsType<ArticleRecord>((await Reads.AllAsync(Rss))[0].Record);

        Assert.Equal(("Trams & ferries", "A summary.", "First & best.\nSecond. (AFP)"), (article.Headline, article.Abstract, article.Body));
        Assert.Equal(("https://courier.example/trams", "courier.example", "en-gb", "AFP"), (article.Url, article.Outlet, article.Language, article.Source));
        Assert.Equal(("2025-03-01T09:30:00+09:00", "Ada Stone"), (article.PublishedAt?.Value, article.Byline));
        Assert.Equal(["Town", "Sea"], article.Keywords);
    }

    [Fact]
    public async Task Reads_an_entry_whose_date_and_address_cannot_be_and_rejects_one_without_title()
    {
        var readings = await Reads.AllAsync(Rss);

        var article = Assert.IsType<ArticleRecord>(readings[1].Record);
        Assert.Equal(("https://courier.example/2", "Bo Reed"), (article.Url, article.Byline));
        Assert.Null(article.PublishedAt);
        Assert.Equal((9, "An entry without a title"), (readings[2].Line, readings[2].Fault));
    }

    [Fact]
    public async Task Reads_Atom_with_dates_no_more_exact_than_they_are()
    {
        var article = await Reads.ArticleAsync(Atom);

        Assert.Equal(("Trams et ferries", "Un sommaire.", "Un.\nDeux."), (article.Headline, article.Abstract, article.Body));
        Assert.Equal(("https://courrier.example/trams", "fr", "Ada Stone"), (article.Url, article.Language, article.Byline));
        Assert.Equal(("2025-03-01", "2025-03-02T08:00:00+01:00"), (article.PublishedAt?.Value, article.ModifiedAt?.Value));
    }

    [Fact]
    public async Task Reads_a_feed_in_another_character_set()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var feed = Rss.Replace("UTF-8", "euc-kr").Replace("Bad date", "대통령실");

        var readings = await Reads.AllAsync(Encoding.GetEncoding("euc-kr").GetBytes(feed));

        Assert.Equal("대통령실", ((ArticleRecord)readings[1].Record!).Headline);
    }

    [Fact]
    public async Task Rejects_a_feed_that_declares_entities()
    {
        var bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n" + Rss[(Rss.IndexOf('\n') + 1)..].Replace("Bad date", "&b;");

        var fault = await Reads.FaultAsync(bomb);

        Assert.Equal("Not a feed that can be read: a document type declaration is not allowed", fault);
    }

    [Fact]
    public async Task Rejects_a_feed_that_is_cut_off()
    {
        Assert.StartsWith("Not a feed that can be read: Unexpected end of file", await Reads.FaultAsync(Rss[..700]));
    }
}
