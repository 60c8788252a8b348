using System.Text;
using CsCheck;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Exporting;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Tests.Storing;

public sealed class ArticleVersionsTests : ImportTest
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("long", 50));

    [Theory]
    [InlineData("\"retrievedAt\":\"2025-06-10\"", "\"retrievedAt\":\"2025-06-09\"")]
    [InlineData("\"modifiedAt\":\"2025-06-10\"", "\"modifiedAt\":\"2025-06-09\"")]
    [InlineData("\"retrievedAt\":\"2025-06-10\"", "\"retrievedAt\":\"2025-06-11\",\"body\":\"short\"")]
    [InlineData("\"retrievedAt\":\"2025-06-10\"", "\"retrievedAt\":\"2025-06-11\",\"body\":null")]
    public async Task Keeps_the_longer_and_newer_version(string stored, string incoming)
    {
        await ImportAsync(Version("Stored", stored));

        var report = await ImportAsync(Version("Incoming", incoming));

        var article = await Context.Articles.SingleAsync();
        Assert.Equal((1, "Stored", Long), (report.Unchanged, article.Headline, article.Body));
    }

    [Theory]
    [InlineData("\"retrievedAt\":\"2025-06-10\"", "\"retrievedAt\":\"2025-06-11\"")]
    [InlineData("\"retrievedAt\":\"2025-06-10\"", "\"retrievedAt\":\"2025-06-10\"")]
    [InlineData("\"retrievedAt\":\"2025-06-10\"", "\"language\":null")]
    [InlineData("\"retrievedAt\":\"2025-06-10\",\"body\":\"short\"", "\"retrievedAt\":\"2025-06-09\"")]
    public async Task Takes_the_newer_and_the_much_longer_version(string stored, string incoming)
    {
        await ImportAsync(Version("Stored", stored));

        var report = await ImportAsync(Version("Incoming", incoming));

        var article = await Context.Articles.SingleAsync();
        Assert.Equal((1, "Incoming", Long), (report.Updated, article.Headline, article.Body));
    }

    [Fact]
    public async Task Fills_in_what_the_standing_version_leaves_out()
    {
        await ImportAsync(Version("Stored", "\"retrievedAt\":\"2025-06-10\",\"section\":\"World\""));

        await ImportAsync(Version("Incoming", "\"retrievedAt\":\"2025-06-09\",\"section\":\"Local\",\"byline\":\"By A\""));

        var article = await Context.Articles.SingleAsync();
        Assert.Equal(("Stored", "World", "By A"), (article.Headline, article.Section, article.Byline));
    }

    [Fact]
    public async Task Replaces_whatever_is_stored_when_told_to()
    {
        await ImportAsync(Version("Stored", "\"retrievedAt\":\"2025-06-10\",\"section\":\"World\""));

        await ImportAsync(Version("Incoming", "\"retrievedAt\":\"2025-06-09\",\"body\":null"), replace: true);

        var article = await Context.Articles.SingleAsync();
        Assert.Equal(("Incoming", null, null), (article.Headline, article.Section, article.Body));
    }

    [Fact]
    public async Task Leaves_the_stated_links_of_the_standing_version()
    {
        await ImportAsync(Story.Replace("\"outlet\":\"korea-herald\",", "\"retrievedAt\":\"2025-06-12\","));

        var report = await ImportAsync("""{"type":"article","key":"report","headline":"R","body":"Another text.","retrievedAt":"2025-06-11","mentions":[{"person":"clint-work","role":"ABOUT"}],"events":[]}""");

        Assert.Equal((1, MentionRole.Quoted, 1), (report.Unchanged, (await Context.Mentions.SingleAsync()).Role, await Context.Coverages.CountAsync()));
    }

    [Fact]
    public async Task Drops_the_evidence_that_the_standing_text_does_not_bear_out()
    {
        await ImportAsync("""{"type":"person","key":"p","name":"P"}""" + "\n" + Version("Stored", "\"retrievedAt\":\"2025-06-10\""));

        await ImportAsync(Version("Other", "\"retrievedAt\":\"2025-06-09\",\"mentions\":[{\"person\":\"p\",\"role\":\"ABOUT\",\"evidence\":[{\"property\":\"HEADLINE\",\"start\":0,\"end\":5},{\"property\":\"BODY\",\"start\":0,\"end\":4}]}]"));

        Assert.Equal([EvidenceProperty.Body], (await Context.Mentions.SingleAsync()).Evidence.Select(e => e.Property));
    }

    [Fact]
    public void Comes_to_the_same_end_in_any_order() => Versions.Seeds.Sample(
        seed => SameEndAsync(new Versions(seed)).GetAwaiter().GetResult(), iter: 15, threads: 1);

    private static async Task SameEndAsync(Versions versions)
    {
        var lines = versions.Lines();

        var ends = new List<string>();
        foreach (var separately in new[] { true, false, true })
        {
            ends.Add(await EndAsync(versions.Shuffled(lines), separately));
        }

        Assert.All(ends, end => Assert.Equal(ends[0], end));
    }

    private static async Task<string> EndAsync(string[] lines, bool separately)
    {
        await using var database = await Testing.TestDatabase.CreateAsync();
        await using var context = database.CreateContext();
        var importer = new Importer(context, new StoppedClock());
        string[] imports = separately ? [Versions.People, .. lines] : [Versions.People + string.Join('\n', lines)];
        foreach (var import in imports)
        {
            var report = await importer.ImportAsync("-", new MemoryStream(Encoding.UTF8.GetBytes(import)), new(Extract: false), default);
            Assert.Empty(report.Rejections);
        }

        using var output = new MemoryStream();
        await new Exporter(context).ExportAsync(output, default);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>A version with a long body and what else is given, which may be another body.</summary>
    private static string Version(string headline, string properties) =>
        $"{{\"type\":\"article\",\"key\":\"a\",\"headline\":\"{headline}\",\"publishedAt\":\"2025-06-01\",{properties}{(properties.Contains("\"body\"") ? "" : $",\"body\":\"{Long}\"")}}}";
}
