using System.Net.Http.Headers;

namespace KnowledgeApi.Benchmarks.Reference;

/// <summary>A question as both sides take it; several variants, asked in turn.</summary>
internal sealed record Question(string Name, IReadOnlyList<Variant> Variants);

internal sealed record Variant(object Body, string Path)
{
    private readonly byte[] _body = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(Body);

    public HttpRequestMessage GraphQL() => new(HttpMethod.Post, "/graphql")
    {
        Content = new ByteArrayContent(_body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
    };

    public HttpRequestMessage HandWritten() => new(HttpMethod.Get, Path);
}
