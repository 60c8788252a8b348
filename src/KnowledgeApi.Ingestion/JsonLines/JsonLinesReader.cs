using System.Buffers;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Reads JSON Lines: one record a line; blank lines and a byte order mark mean nothing.</summary>
internal static class JsonLinesReader
{
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    public static async Task ReadAsync(string file, Stream stream, Batch batch, CancellationToken cancellationToken)
    {
        var line = 0;
        await foreach (var bytes in Lines.ReadAsync(stream, cancellationToken))
        {
            line++;
            if (bytes is not { } whole)
            {
                batch.Reject(file, line, $"The line is longer than {Lines.Longest >> 20} MB");
                continue;
            }

            var text = line == 1 ? WithoutMark(whole) : whole;
            if (!IsBlank(text))
            {
                Read(file, line, text, batch);
            }
        }
    }

    private static void Read(string file, int line, ReadOnlySequence<byte> text, Batch batch)
    {
        if (RecordParser.TryParse(text, out var record, out var fault))
        {
            batch.Add(file, line, record);
        }
        else
        {
            batch.Reject(file, line, fault);
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
