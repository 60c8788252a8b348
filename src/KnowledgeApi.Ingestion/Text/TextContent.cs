using System.Text;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Text;

/// <summary>The whole content of a document that has to be seen as a whole.</summary>
internal static class TextContent
{
    private const int Longest = 1 << 24;

    // Before anything is decoded: without it only Unicode and Latin 1 are known.
    static TextContent() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static async Task<byte[]> ReadBytesAsync(Stream stream, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var chunk = new byte[1 << 16];
        while (await stream.ReadAsync(chunk, cancellationToken) is > 0 and var length)
        {
            content.Write(chunk, 0, length);
            if (content.Length > Longest)
            {
                throw new DocumentFault($"Longer than {Longest >> 20} MB, which no article is");
            }
        }

        return content.ToArray();
    }

    /// <summary>The text, by its byte order mark or as UTF-8: a guess at another character set might falsify names.</summary>
    public static async Task<string> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytesAsync(stream, cancellationToken);
        try
        {
            return (Marked(bytes) ?? new UTF8Encoding(false, throwOnInvalidBytes: true)).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException problem)
        {
            throw new DocumentFault($"Not UTF-8 text: wrong at byte {problem.Index}");
        }
    }

    /// <summary>The character set that a byte order mark names.</summary>
    public static Encoding? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        _ => null,
    };
}
