using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Aggregator;

public sealed class AggregatorImportTests : ImportTest
{
    private const string Page = """
        A headline
        A text that is long enough.
        Explore what Gatherer AI can do for you:
        Comments
        Coast Courier
        8 hours ago
        - Coast Courier
        Another headline
        Another text. (AFP)
        """;

    [Fact]
    public async Task Stores_where_an_article_was_found_and_whom_it_is_credited_to()
    {
        await ImportAsync(Page);

        var articles = await Context.Articles.Include(a => a.FoundOn).Include(a => a.Source).OrderBy(a => a.Headline).ToListAsync();
        Assert.All(articles, a => Assert.Equal(("Gatherer", OutletKind.Aggregator), (a.FoundOn!.Name, a.FoundOn.Kind)));
        Assert.Equal(("AFP", OutletKind.Agency), (articles[1].Source!.Name, articles[1].Source!.Kind));
        Assert.Null(articles[0].Source);
    }

    [Fact]
    public async Task Links_the_main_article_to_the_related_one()
    {
        await ImportAsync(Page);

        var link = await Context.ArticleLinks.Include(l => l.Source).Include(l => l.Target).SingleAsync();
        Assert.Equal(("A headline", "Another headline", ArticleRelation.Related), (link.Source!.Headline, link.Target!.Headline, link.Relation));
    }

    [Fact]
    public async Task Says_nothing_new_the_second_time()
    {
        await ImportAsync(Page);

        var report = await ImportAsync(Page);

        Assert.Equal((0, 0, 2), (report.Created, report.Updated, report.Unchanged));
    }
}
