using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Storing;

public sealed class NamedOutletsTests : ImportTest
{
    [Theory]
    [InlineData("Fox News", "foxnews.com")]
    [InlineData("foxnews.com", "Fox News")]
    public async Task Makes_one_outlet_of_a_name_and_a_domain_in_either_order(string first, string second)
    {
        await ImportAsync(Article(1, first));

        await ImportAsync(Article(2, second));

        var outlet = await Context.Outlets.SingleAsync();
        Assert.Equal(("foxnews", "Fox News", "foxnews.com"), (outlet.Key, outlet.Name, outlet.Domain));
    }

    [Theory]
    [InlineData("The Korea Herald")]
    [InlineData("Korea Herald")]
    [InlineData("KOREA HERALD")]
    [InlineData("koreaherald.com")]
    [InlineData("biz.koreaherald.com")]
    public async Task Knows_a_described_outlet_by_each_of_its_names(string name)
    {
        await ImportAsync(Story);

        await ImportAsync(Article(1, name));

        Assert.Equal("korea-herald", (await Context.Outlets.SingleAsync()).Key);
        Assert.Equal(2, await Context.Articles.CountAsync(a => a.Outlet!.Key == "korea-herald"));
    }

    [Fact]
    public async Task Leaves_an_outlet_as_it_was_described()
    {
        await ImportAsync(Story);

        await ImportAsync(Article(1, "Korea Herald", "https://www.koreaherald.com/1"));
        var again = await ImportAsync(Story);

        Assert.Equal(4, again.Unchanged);
    }

    [Fact]
    public async Task Takes_the_domain_of_the_address_where_the_name_bears_it_out()
    {
        await ImportAsync(Article(1, "The New York Times", "https://www.nytimes.com/1") + "\n" + Article(2, "Reuters", "https://www.msn.com/2"));

        await ImportAsync(Article(3, "nytimes.com"));

        var outlets = await Context.Outlets.OrderBy(o => o.Name).Select(o => new ValueTuple<string, string?>(o.Name, o.Domain)).ToListAsync();
        Assert.Equal([("Reuters", null), ("The New York Times", "nytimes.com")], outlets);
    }

    [Fact]
    public async Task Tells_outlets_apart_whose_domains_differ_in_their_ends()
    {
        await ImportAsync(Article(1, "metro.co.uk") + "\n" + Article(2, "metro.se"));

        Assert.Equal(["metro.co.uk", "metro.se"], await Context.Outlets.Select(o => o.Domain).OrderBy(d => d).ToListAsync());
    }

    [Fact]
    public async Task Describes_the_outlet_that_an_article_made()
    {
        await ImportAsync(Article(1, "Korea Herald"));

        await ImportAsync(Story);

        var outlet = await Context.Outlets.SingleAsync();
        Assert.Equal(("korea-herald", "The Korea Herald", "KR"), (outlet.Key, outlet.Name, outlet.Country));
    }

    private static string Article(int i, string outlet, string? url = null) =>
        $$"""{"type":"article","key":"{{i}}","headline":"A","outlet":"{{outlet}}","url":{{(url is null ? "null" : $"\"{url}\"")}}}""";
}
