using System.Text;
using KnowledgeApi.Benchmarks.Reference;
using KnowledgeApi.Benchmarks.Reference.HandWritten;

namespace KnowledgeApi.Benchmarks.Load;

/// <summary>The questions of the comparison as the bytes of HTTP requests.</summary>
internal static class LoadRequests
{
    public static async Task<byte[][][]> CreateAsync(string database, Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var session = new Session(database);
        var questions = await Questions.AllAsync(client, session);
        return await Task.WhenAll(questions.Select(question => Task.WhenAll(question.Variants.Select(variant => BytesAsync(variant, address)))));
    }

    private static async Task<byte[]> BytesAsync(Variant variant, Uri address)
    {
        using var request = variant.GraphQL();
        var body = await request.Content!.ReadAsByteArrayAsync();
        var head = $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\n"
            + $"Accept: application/graphql-response+json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }
}
