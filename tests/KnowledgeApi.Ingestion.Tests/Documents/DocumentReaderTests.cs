using System.Text;
using CsCheck;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Tests.Documents;

/// <summary>Whatever is done to a document, it is read or rejected by name and reason.</summary>
public sealed class DocumentReaderTests
{
    private static readonly byte[][] Documents =
    [
        .. new[]
        {
            """[{"type":"article","headline":"A","body":"B","publishedAt":"2025-01-01"},{"type":"person","key":"a","name":"A"}]""",
            """{"type":"article","headline":"A","body":"B"}""" + "\n" + """{"type":"person","key":"a","name":"A"}""",
            """<html lang=en><meta charset=utf-8><script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A \u00e9","datePublished":"2025-01-01T00:00:00Z"}]}</script><h1>A</h1><div itemprop=articleBody><p>B<p>C</div></html>""",
            """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>A</title><item><title>B</title><link>https://a.example/b</link><pubDate>Sun, 01 Mar 2025 09:30:00 GMT</pubDate></item></channel></rss>""",
            """<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><title>B</title><updated>2025-01-01T00:00:00Z</updated><content type="html">&lt;p&gt;C</content></entry></feed>""",
            "---\ntitle: A\ntags: [b, c]\ndate: 2025-01-01\n---\n# A\n\nText *here*.\n",
            "Headline\nDeck\nText.\nHashtags\n#a\nComments\nRelated Articles\nB\n8 hours ago\n- B\nHeadline\nBody (AFP)\n",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly Gen<byte[]> Insertions = Gen.OneOf(
        Gen.Byte.Array[1, 4],
        Gen.OneOfConst("\0", "\u0001", "\u001b", "\\ud800", "\uFEFF", "<", ">", "&#xD800;", "&#0;", "]]>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "{", "[[[[", "\"", "1/21", "0001-01-01", "2050", "99999999999 hours ago", "\n---\n", "- ", "\r\n", "<svg><style>", "<table><td>").Select(Encoding.UTF8.GetBytes),
        Gen.OneOfConst<byte[]>([0xFF, 0xFE], [0xED, 0xA0, 0x80], [0x1F, 0x8B, 8], [0xC0, 0xAF]));

    private static readonly Gen<byte[]> Damaged =
        from document in Gen.OneOfConst(Documents)
        from cuts in Gen.Select(Gen.Int[0, document.Length], Gen.Int[0, 20], Insertions).Array[0, 6]
        from length in Gen.Int[0, document.Length * 2]
        select cuts.Aggregate(document, (bytes, cut) => Splice(bytes, cut.Item1, cut.Item2, cut.Item3)).Take(length).ToArray();

    [Fact]
    public void Reads_or_rejects_whatever_is_done_to_a_document() => Damaged.Sample(
        bytes => Reads.AllAsync(bytes).GetAwaiter().GetResult().All(IsRight), iter: 3000, threads: 1);

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    [InlineData("euc-kr")]
    public async Task Reads_or_rejects_a_document_in_a_character_set_that_it_does_not_name(string charset)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var document in Documents)
        {
            var bytes = Encoding.GetEncoding(charset).GetBytes(Encoding.UTF8.GetString(document).Replace("A", "대통령"));

            Assert.All(await Reads.AllAsync(bytes), reading => Assert.True(IsRight(reading)));
        }
    }

    [Fact]
    public async Task Says_nothing_of_an_empty_document()
    {
        Assert.Empty(await Reads.AllAsync(" \n\n"));
    }

    [Fact]
    public async Task Reads_what_stands_behind_many_blank_lines()
    {
        var blank = new string('\n', 100_000);

        var reading = Assert.Single(await Reads.AllAsync(blank + """{"type":"person","key":"ada","name":"Ada"}"""));

        Assert.Equal((100_001, "ada"), (reading.Line, reading.Record?.Key));
    }

    [Fact]
    public async Task Stops_when_it_is_cancelled()
    {
        var document = new Document("doc", new MemoryStream(Documents[0]), new(Reads.RetrievedAt, true));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await DocumentReader.ReadAsync(document, new CancellationToken(canceled: true)).ToListAsync());
    }

    // What can be stored: text that has an encoding, and either a record or a reason.
    private static bool IsRight(Reading reading)
    {
        var text = reading.Record is null ? reading.Fault! : System.Text.Json.JsonSerializer.Serialize<object>(reading.Record);
        return text.Length > 0 && reading.File == "doc" && reading.Record is null != reading.Fault is null && !text.Contains("\\u0000") && !text.Contains("\\uD8");
    }

    private static byte[] Splice(byte[] bytes, int at, int removed, byte[] inserted)
    {
        at = Math.Min(at, bytes.Length);
        return [.. bytes[..at], .. inserted, .. bytes[Math.Min(at + removed, bytes.Length)..]];
    }
}
