using KnowledgeApi.Data;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests;

public sealed class ArticleTests : ImportTest
{
    [Fact]
    public async Task Reads_evidence_off_the_text()
    {
        var body = new string('a', 40) + "WORD" + new string('b', 40);

        var report = await ImportAsync(WithEvidence(body, "\"start\":40,\"end\":44,\"exact\":\"WORD\""));

        var evidence = new Evidence(EvidenceProperty.Body, 40, 44, "WORD", new string('a', 32), new string('b', 32), null);
        Assert.Empty(report.Rejections);
        Assert.Equal([evidence], (await Context.Mentions.SingleAsync()).Evidence);
    }

    [Fact]
    public async Task Cuts_no_character_in_two_around_evidence()
    {
        var body = "😀" + new string('a', 31) + "WORD" + new string('b', 31) + "😀";

        await ImportAsync(WithEvidence(body, "\"start\":33,\"end\":37"));
        var again = await ImportAsync(WithEvidence(body, "\"start\":33,\"end\":37"));

        var evidence = Assert.Single((await Context.Mentions.SingleAsync()).Evidence);
        Assert.Equal((new string('a', 31), new string('b', 31)), (evidence.Prefix, evidence.Suffix));
        Assert.Equal(2, again.Unchanged);
    }

    [Theory]
    [InlineData("\"start\":0,\"end\":6", "mentions[0].evidence[0]: 0 to 6 is not within the BODY of 5 characters")]
    [InlineData("\"start\":-1,\"end\":2", "mentions[0].evidence[0]: -1 to 2 is not within")]
    [InlineData("\"start\":2,\"end\":2", "mentions[0].evidence[0]: 2 to 2 is not within")]
    [InlineData("\"start\":0,\"end\":4", "mentions[0].evidence[0]: 0 to 4 cuts a character in two")]
    [InlineData("\"start\":0,\"end\":3,\"exact\":\"abd\"", "mentions[0].evidence[0].exact: differs from the text at 0 to 3")]
    public async Task Rejects_evidence_that_the_text_does_not_bear_out(string place, string reason)
    {
        var lines = WithEvidence("abc😀", place);

        var report = await ImportAsync(lines);

        Assert.StartsWith(reason, Assert.Single(report.Rejections).Reason);
    }

    [Fact]
    public async Task Is_known_by_its_canonical_address_without_a_key()
    {
        await ImportAsync("""{"type":"article","headline":"A","url":"https://Example.org/a?id=1&utm_source=x#top"}""");

        var report = await ImportAsync("""{"type":"article","headline":"B","url":"https://example.org/a?id=1"}""");

        Assert.Equal(1, report.Updated);
        Assert.Equal(("https://example.org/a?id=1", "B"), await Context.Articles.Select(a => new ValueTuple<string, string>(a.Key, a.Headline)).SingleAsync());
    }

    [Fact]
    public async Task Without_a_key_is_the_article_stored_at_its_address()
    {
        await ImportAsync("""{"type":"article","key":"a","headline":"A","url":"https://example.org/a"}""");

        var report = await ImportAsync("""{"type":"article","headline":"B","url":"https://example.org/a"}""");

        Assert.Equal(1, report.Updated);
        Assert.Equal("a", (await Context.Articles.SingleAsync()).Key);
    }

    [Fact]
    public async Task Is_known_by_outlet_headline_and_date_without_an_address()
    {
        var line = """{"type":"article","headline":"A","outlet":"O","publishedAt":"2025-06-10"}""";

        await ImportAsync(line);
        var same = await ImportAsync(line);
        var other = await ImportAsync(line.Replace("06-10", "06-11"));

        Assert.Equal((1, 1), (same.Unchanged, other.Created));
    }

    [Fact]
    public async Task Without_a_date_bears_that_of_its_first_retrieval()
    {
        await ImportAsync("""{"type":"article","key":"a","headline":"A","body":"Three  short\nwords"}""");

        var article = await Context.Articles.SingleAsync();

        Assert.Equal((Now, Now, false, 3), (article.PublishedAt, article.RetrievedAt, article.DateReliable, article.WordCount));
    }

    private static string WithEvidence(string body, string place) =>
        "{\"type\":\"person\",\"key\":\"p\",\"name\":\"P\"}\n{\"type\":\"article\",\"key\":\"a\",\"headline\":\"A\",\"body\":\"" + body
        + "\",\"mentions\":[{\"person\":\"p\",\"role\":\"ABOUT\",\"evidence\":[{\"property\":\"BODY\"," + place + "}]}]}";
}
