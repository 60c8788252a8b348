using System.Text;
using CsCheck;
using KnowledgeApi.Ingestion.Exporting;

namespace KnowledgeApi.Ingestion.Tests.Exporting;

public sealed class ExporterTests : ImportTest
{
    [Fact]
    public async Task Writes_records_as_they_were_imported_in_the_order_of_their_keys()
    {
        var lines =
            """
            {"type":"person","key":"a","name":"A","aliases":[{"name":"Ä","kind":"WEAK_ALIAS"}],"birthDate":"1980-05"}
            {"type":"person","key":"b","name":"B"}
            {"type":"article","key":"c","headline":"C","body":"A said","publishedAt":"2025-06-10T00:00:00.5Z","dateReliable":true,"mentions":[{"person":"a","role":"QUOTED","count":2,"evidence":[{"property":"BODY","start":0,"end":1,"exact":"A"}]}],"events":[]}

            """;
        await ImportAsync(string.Join('\n', lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse()));

        var exported = await ExportAsync(Context);

        Assert.Equal(lines, exported);
    }

    [Fact]
    public void Exports_what_imports_to_the_same_knowledge_base() => Documents.Seeds.Sample(
        seed => RoundTripAsync(new Documents(seed)).GetAwaiter().GetResult(), iter: 30, threads: 1);

    private static async Task RoundTripAsync(Documents documents)
    {
        await using var first = await Testing.TestDatabase.CreateAsync();
        await using var second = await Testing.TestDatabase.CreateAsync();
        await using var was = first.CreateContext();
        await using var becomes = second.CreateContext();
        await new Importer(was, TimeProvider.System).ImportAsync("documents", Utf8(documents.Lines()), new(), default);

        var exported = await ExportAsync(was);
        var report = await new Importer(becomes, TimeProvider.System).ImportAsync("export", Utf8(exported), new(), default);

        Assert.Empty(report.Rejections);
        Assert.Equal(await Rows.OfAsync(was), await Rows.OfAsync(becomes));
        Assert.Equal(exported, await ExportAsync(becomes));
    }

    private static async Task<string> ExportAsync(Data.KnowledgeContext context)
    {
        using var output = new MemoryStream();
        await new Exporter(context).ExportAsync(output, default);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static MemoryStream Utf8(string text) => new(Encoding.UTF8.GetBytes(text));
}
