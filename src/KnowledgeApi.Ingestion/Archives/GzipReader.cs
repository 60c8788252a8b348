using System.IO.Compression;
using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Archives;

/// <summary>Reads what a gzip file holds, under the file's name.</summary>
internal static class GzipReader
{
    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var expansion = Expansion.Within(document.Expansion);
        await using var packed = new CountedStream(document.Content, expansion.Pack);
        await using var unpacked = new GZipStream(packed, CompressionMode.Decompress);
        await using var content = new CountedStream(unpacked, expansion.Expand);
        await foreach (var reading in DocumentReader.ReadAsync(document with { Content = content, Expansion = expansion }, cancellationToken))
        {
            yield return reading;
        }
    }
}
