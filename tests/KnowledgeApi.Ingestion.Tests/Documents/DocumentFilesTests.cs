namespace KnowledgeApi.Ingestion.Tests.Documents;

public sealed class DocumentFilesTests : IDisposable
{
    private const string Person = """{"type":"person","key":"ada","name":"Ada"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("documents").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Walks_folders_in_the_order_of_names_whatever_the_files_are_called()
    {
        Write("b/two.data", $"[{Person}]");
        Write("a/one", Person);

        var readings = await Reads.PathsAsync(_folder);

        Assert.Equal([Path.Combine(_folder, "a/one"), Path.Combine(_folder, "b/two.data")], readings.Select(r => r.File));
        Assert.All(readings, r => Assert.Equal("ada", r.Record?.Key));
    }

    [Fact]
    public async Task Passes_over_what_lies_beside_documents_unless_it_is_named()
    {
        var style = Write("page_files/style.css", "body { }");
        Write("README.md", "About these files");
        Write(".hidden", "nothing");

        var walked = await Reads.PathsAsync(_folder);
        var named = await Reads.PathsAsync(style);

        Assert.Empty(walked);
        Assert.NotNull(Assert.Single(named).Fault);
    }

    [Fact]
    public async Task Does_not_follow_a_link_back_to_its_own_folder()
    {
        Write("one.jsonl", Person);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "again"), _folder);

        var readings = await Reads.PathsAsync(_folder);

        Assert.Single(readings);
    }

    [Fact]
    public async Task Rejects_what_is_no_document_and_goes_on()
    {
        var picture = Write("a.bin", "\u0089PNG\0\0");
        var map = Write("b.xml", "<?xml version=\"1.0\"?><urlset></urlset>");
        var good = Write("c", Person);

        var readings = await Reads.PathsAsync(picture, map, Path.Combine(_folder, "gone"), good);

        Assert.Equal(["Not a kind of document that can be read: neither JSON nor text", "XML, but neither a page nor an RSS or Atom feed", "No such file or folder"], readings.Take(3).Select(r => r.Fault));
        Assert.Equal("ada", readings[3].Record?.Key);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }
}
