using System.Diagnostics;
using CsCheck;

namespace KnowledgeApi.Data.Tests.Addresses;

public sealed class WebAddressTests
{
    private const string Article = "https://example.org/news/a?id=1";

    [Theory]
    [InlineData("http://example.org/news/a?id=1")]
    [InlineData("HTTPS://WWW.Example.ORG:443/news/a/?id=1#top")]
    [InlineData("http://example.org:80/news//a/?id=1&")]
    [InlineData("https://example.org./news/a/index.html?id=1")]
    [InlineData("https://m.example.org/news/a?id=1")]
    [InlineData("https://www.mobile.example.org/news/a?id=1")]
    [InlineData("https://amp.example.org/news/a?id=1")]
    [InlineData("https://example.org/amp/news/a?id=1")]
    [InlineData("https://example.org/news/a/amp/?id=1")]
    [InlineData("https://example.org/news/a.amp?id=1")]
    [InlineData("https://example.org/news/a?id=1&amp=1")]
    [InlineData("https://example.org/news/a?amp&id=1&outputType=amp")]
    [InlineData("https://www.google.com/amp/s/amp.example.org/news/a?id=1")]
    [InlineData("https://google.co.kr/amp/example.org/news/a%3Fid=1", "https://example.org/news/a%3Fid=1")]
    [InlineData("https://amp-example-org.cdn.ampproject.org/c/s/amp.example.org/news/a?id=1&amp_js_v=0.1&usqp=mq331")]
    [InlineData("https://example.org/news/a?utm_source=x&id=1&UTM_Medium=y&fbclid=z&gclid=1&at_campaign=2&CMP=share_btn_fb&ito=1490&smid=tw-share&ref=home-top")]
    public void Is_one_for_all_addresses_of_an_article(string url, string article = Article)
    {
        var canonical = WebAddress.Canonical(url);

        Assert.Equal(article, canonical);
    }

    [Theory]
    [InlineData("https://example.org/news/a?id=2")]
    [InlineData("https://example.org/news/A?id=1")]
    [InlineData("https://example.org/news/a?id=1&page=2")]
    [InlineData("https://example.org/news/a?id=1&ref=4711")]
    [InlineData("https://example.org/news/a?id=1&source=AKR2025")]
    [InlineData("https://news.example.org/news/a?id=1")]
    [InlineData("https://example.org:8080/news/a?id=1")]
    [InlineData("https://example.org/news/amp-a?id=1")]
    [InlineData("https://example.org/news/a?id=1&output=json")]
    public void Tells_other_articles_apart(string url)
    {
        var canonical = WebAddress.Canonical(url);

        Assert.NotEqual(Article, canonical);
        Assert.Equal(url, canonical);
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org/")]
    [InlineData("https://example.org/?utm_source=x", "https://example.org/")]
    [InlineData("https://example.org/amp", "https://example.org/amp")]
    [InlineData("http://example.org:8080/a", "http://example.org:8080/a")]
    [InlineData("https://en.m.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/A")]
    [InlineData("https://m.co.uk/a", "https://m.co.uk/a")]
    [InlineData("https://www.co.uk/a", "https://co.uk/a")]
    [InlineData("https://m.com/a", "https://m.com/a")]
    [InlineData("https://한겨레.example/a", "https://xn--h89at9srwx.example/a")]
    public void Stays_an_address(string url, string expected)
    {
        var canonical = WebAddress.Canonical(url);

        Assert.Equal(expected, canonical);
    }

    [Theory]
    [InlineData("ftp://example.org/a")]
    [InlineData("mailto:a@example.org")]
    [InlineData("/news/a")]
    [InlineData("example.org/a")]
    public void Is_none_where_it_is_no_address_of_the_web(string url) => Assert.Null(WebAddress.Canonical(url));

    [Fact]
    public void Stays_the_same_when_taken_again() => Address.Sample(url =>
        WebAddress.Canonical(url) is not { } canonical || WebAddress.Canonical(canonical) == canonical, iter: 20_000);

    [Theory]
    [InlineData("https://a.example", "/amp", "", "https://a.example/amp")]
    [InlineData("https://a.example/b", "/amp/index.html", "", "https://a.example/b")]
    [InlineData("https://a.example/b", ".amp", "", "https://a.example/b")]
    [InlineData("https://a.example/b", ".amp", ".html", "https://a.example/b.html")]
    [InlineData("https://", "m.", "a.example/b", null)]
    [InlineData("https://google.com", "/amp/google.com", "/", null)]
    [InlineData("https://www.google.com", "/amp/s/www.google.com", "/b", null)]
    [InlineData("https://b.cdn.ampproject.org/c/", "a.", "a", "https://b.cdn.ampproject.org/c/…")]
    public void Takes_no_longer_than_its_length_does(string start, string repeated, string end, string? expected)
    {
        var many = string.Concat(Enumerable.Repeat(repeated, 15_000));
        var watch = Stopwatch.StartNew();

        var canonical = WebAddress.Canonical(start + many + end);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"Took {watch.Elapsed}");
        Assert.Equal(expected?.Replace("…", many + end), canonical);
    }

    private static Gen<string> Address => Gen.Select(
        Gen.OneOfConst("http", "https", "HTTP"),
        Gen.OneOfConst("www", "m", "amp", "mobile", "en", "example", "google", "co", "cdn", "ampproject", "한겨레").List[1, 5],
        Gen.OneOfConst(".org", ".com", ".uk", ".kr:8080", ".org:443", ".org."),
        Gen.OneOfConst("amp", "s", "c", "a", "A%20b", "é", "", "index.html", "a.amp", "a.amp.html", ".amp", "a.amp.amp", "amp.example.org", "..", "%2e", "example.com:80").List[0, 7],
        Gen.OneOfConst("id=1", "amp", "amp=1", "utm_a=b", "ref=x", "ref=1", "=", "", "?", "%26", "output=amp").List[0, 4],
        (scheme, host, top, path, query) => $"{scheme}://{string.Join('.', host)}{top}/{string.Join('/', path)}?{string.Join('&', query)}");
}
