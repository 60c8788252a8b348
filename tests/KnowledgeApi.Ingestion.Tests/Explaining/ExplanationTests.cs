using KnowledgeApi.Ingestion.Explaining;
using Snapshooter.Xunit;

namespace KnowledgeApi.Ingestion.Tests.Explaining;

public sealed class ExplanationTests : ImportTest
{
    [Fact]
    public async Task Says_what_was_found_by_which_words_and_how_sure_it_is()
    {
        await ImportAsync(Story.Replace("\"mentions\":[", "\"unresolvedMentions\":[{\"name\":\"Lee\",\"candidates\":2,\"property\":\"BODY\",\"start\":0,\"end\":5}],\"links\":[{\"article\":\"other\",\"relation\":\"UPDATES\"}],\"mentions\":[")
            .Replace("\"role\":\"QUOTED\",", "\"role\":\"QUOTED\",\"confidence\":0.9,\"relevance\":0.25,\"extractor\":\"people\",")
            .Replace("\"kind\":\"PUBLICATION\",", "\"kind\":\"PUBLICATION\",\"location\":\"Washington\",\"country\":\"US\",")
            + "\n" + """{"type":"article","key":"other","headline":"An earlier report","publishedAt":"2025-06-01"}""");

        var article = await new ArticleLookup(Context).FindAsync("report", CancellationToken.None);

        Snapshot.Match(Explanation.Of(article!));
    }

    [Fact]
    public async Task Finds_an_article_by_any_of_its_addresses()
    {
        await ImportAsync("""{"type":"article","key":"a","headline":"A","url":"https://news.example/a?utm_source=x","publishedAt":"2025-06-01"}""");

        var article = await new ArticleLookup(Context).FindAsync("https://NEWS.example/a#top", CancellationToken.None);

        Assert.Equal("a", article?.Key);
    }
}
