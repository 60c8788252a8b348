using System.Text.Json;

namespace KnowledgeApi.Benchmarks.Understanding;

/// <summary>An article, and the story that people found it to report.</summary>
internal sealed record LabelledArticle(string Key, string Story, string PublishedAt, JsonElement Json)
{
    private static int _count;

    public static LabelledArticle Parse(string line)
    {
        var json = JsonDocument.Parse(line).RootElement;
        return new($"article-{_count++}", Text(json, "story")!, Text(json, "publishedAt") ?? "", json);
    }

    /// <summary>The article as a record, without the label. Its address is left out: it may have the label's words.</summary>
    public byte[] ToDocument() =>
    [
        .. JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = "article",
                key = Key,
                headline = Text(Json, "headline"),
                outlet = Text(Json, "domain"),
                body = Text(Json, "body"),
                publishedAt = PublishedAt.Length == 0 ? null : PublishedAt,
            },
            new JsonSerializerOptions { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull }),
        (byte)'\n',
    ];

    private static string? Text(JsonElement json, string property) => json.TryGetProperty(property, out var value) ? value.GetString() : null;
}
