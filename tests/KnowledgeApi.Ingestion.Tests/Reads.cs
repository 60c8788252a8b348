using System.Text;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Tests;

/// <summary>Reads documents that were fetched at one known moment.</summary>
internal static class Reads
{
    public static readonly DateTimeOffset RetrievedAt = new(2025, 3, 4, 15, 20, 30, TimeSpan.Zero);

    public static Task<List<Reading>> AllAsync(string text) => AllAsync(Encoding.UTF8.GetBytes(text));

    public static async Task<List<Reading>> AllAsync(byte[] bytes) =>
        await DocumentReader.ReadAsync(new("doc", new MemoryStream(bytes), new(RetrievedAt, IsStated: true)), CancellationToken.None).ToListAsync();

    public static async Task<List<Reading>> PathsAsync(params string[] paths) =>
        await DocumentFiles.ReadAsync(paths, null, CancellationToken.None).ToListAsync();

    public static async Task<ArticleRecord> ArticleAsync(string text) => Article(await AllAsync(text));

    public static async Task<ArticleRecord> ArticleAsync(byte[] bytes) => Article(await AllAsync(bytes));

    public static async Task<string> FaultAsync(string text) => Assert.Single(await AllAsync(text)).Fault ?? "nothing wrong";

    private static ArticleRecord Article(List<Reading> readings)
    {
        var reading = Assert.Single(readings);
        Assert.Null(reading.Fault);
        return Assert.IsType<ArticleRecord>(reading.Record);
    }
}
