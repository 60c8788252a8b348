using System.Buffers;
using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Reads JSON Lines: one record a line; blank lines and a byte order mark mean nothing.</summary>
internal static class JsonLinesReader
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static async IAsyncEnumerable<Reading> ReadAsync(Document document, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var line in Lines.ReadAsync(document.Content, cancellationToken))
        {
            number++;
            var text = number == 1 ? WithoutMark(line.Bytes) : line.Bytes;
            if (line.IsTooLong)
            {
                yield return Reading.Rejected(document.Name, number, $"A line longer than {Lines.Longest >> 20} MB");
            }
            else if (!IsBlank(text))
            {
                yield return RecordParser.Read(document.Name, number, text);
            }
        }
    }

    private static ReadOnlySequence<byte> WithoutMark(ReadOnlySequence<byte> bytes) =>
        bytes.Length >= 3 && bytes.Slice(0, 3).ToArray().AsSpan().SequenceEqual(ByteOrderMark) ? bytes.Slice(3) : bytes;

    private static bool IsBlank(ReadOnlySequence<byte> bytes)
    {
        foreach (var part in bytes)
        {
            if (part.Span.ContainsAnyExcept(" \t\r"u8))
            {
                return false;
            }
        }

        return true;
    }
}
