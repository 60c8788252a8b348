using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Tests.Archives;

public sealed class ArchiveTests
{
    private const string Person = """{"type":"person","key":"ada","name":"Ada"}""";
    private const string Page = "<html><title>Trams</title><div itemprop=articleBody>Text</div></html>";

    [Fact]
    public async Task Reads_a_packed_file_of_lines_under_its_own_name()
    {
        var readings = await Reads.AllAsync(Gzip(Encoding.UTF8.GetBytes($"{Person}\nnonsense")));

        Assert.Equal(("doc", 1, "ada"), (readings[0].File, readings[0].Line, readings[0].Record?.Key));
        Assert.Equal(("doc", 2), (readings[1].File, readings[1].Line));
    }

    [Theory]
    [InlineData("zip")]
    [InlineData("tar")]
    [InlineData("tar.gz")]
    public async Task Reads_every_document_of_an_archive(string kind)
    {
        (string, string)[] files = [("a/people.jsonl", Person), ("a/trams.html", Page), ("a/trams.css", "p { }"), ("__MACOSX/x", "x")];
        var archive = kind == "zip" ? Zip(files) : kind == "tar" ? Tar(files) : Gzip(Tar(files));

        var readings = await Reads.AllAsync(archive);

        Assert.Equal(["doc/a/people.jsonl", "doc/a/trams.html"], readings.Select(r => r.File));
        Assert.Equal("Trams", Assert.IsType<ArticleRecord>(readings[1].Record).Headline);
    }

    [Fact]
    public async Task Reads_a_zip_archive_that_comes_through_a_pipe()
    {
        using var pipe = new DeflateStream(new MemoryStream(Deflate(Zip(("a", Person)))), CompressionMode.Decompress);

        var readings = await DocumentReader.ReadAsync(new("-", pipe, new(Reads.RetrievedAt, true)), CancellationToken.None).ToListAsync();

        Assert.Equal("ada", Assert.Single(readings).Record?.Key);
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\..\\..\\b")]
    public async Task Rejects_a_path_that_leads_out_of_the_archive(string path)
    {
        foreach (var archive in (byte[][])[Zip((path, Person), ("good", Person)), Tar((path, Person), ("good", Person))])
        {
            var readings = await Reads.AllAsync(archive);

            Assert.Equal(Reading.Rejected("doc/" + path, 0, "The path leads out of the archive"), readings[0]);
            Assert.Equal("ada", readings[1].Record?.Key);
        }
    }

    [Fact]
    public async Task Stops_where_an_archive_expands_beyond_measure()
    {
        var zeros = Gzip(Encoding.UTF8.GetBytes(new string('\n', 100 << 20)));
        var nested = Zip(("a.gz", Encoding.Latin1.GetString(zeros)), ("b.gz", Encoding.Latin1.GetString(zeros)));

        foreach (var bomb in (byte[][])[zeros, nested])
        {
            var readings = await Reads.AllAsync(bomb);

            Assert.Equal("The archive expands beyond measure", Assert.Single(readings).Fault);
        }
    }

    [Fact]
    public async Task Stops_where_archives_are_nested_without_end()
    {
        var nested = Enumerable.Range(0, 50).Aggregate(Encoding.UTF8.GetBytes(Person), (inner, _) => Gzip(inner));

        var reading = Assert.Single(await Reads.AllAsync(nested));

        Assert.Equal("Archives within archives, more than 4 deep", reading.Fault);
    }

    [Fact]
    public async Task Rejects_an_archive_that_is_cut_off_and_keeps_what_came_before()
    {
        var tar = Tar(("a", Person), ("b", string.Concat(Enumerable.Repeat(Person + "\n", 100))));

        var readings = await Reads.AllAsync(tar[..3000]);

        Assert.Equal("ada", readings[0].Record?.Key);
        Assert.NotNull(readings[^1].Fault);
        Assert.NotNull(Assert.Single(await Reads.AllAsync(Zip(("a", Person))[..60])).Fault);
        Assert.NotNull((await Reads.AllAsync(Gzip(tar)[..80]))[^1].Fault);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Deflate(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
        {
            deflate.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params (string Path, string Text)[] files)
    {
        var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            foreach (var (path, text) in files)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(path.EndsWith(".gz", StringComparison.Ordinal) ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
            }
        }

        return packed.ToArray();
    }

    private static byte[] Tar(params (string Path, string Text)[] files)
    {
        var packed = new MemoryStream();
        using (var archive = new TarWriter(packed))
        {
            foreach (var (path, text) in files)
            {
                archive.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, path) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
            }
        }

        return packed.ToArray();
    }
}
