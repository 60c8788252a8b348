using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Cuts a stream into lines of bytes, so that bytes that are not UTF-8 spoil their own line only.</summary>
internal static class Lines
{
    /// <summary>The most bytes that a line may have; a longer one is read past, not kept.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private static readonly StreamPipeReaderOptions Options = new(bufferSize: 1 << 16, leaveOpen: true);

    /// <summary>The lines; null where one is too long.</summary>
    public static async IAsyncEnumerable<ReadOnlySequence<byte>?> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, Options);
        var isTooLong = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return isTooLong ? null : rest.Slice(0, end);
                isTooLong = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                yield return isTooLong ? null : rest;
                break;
            }

            isTooLong |= rest.Length > Longest;
            reader.AdvanceTo(isTooLong ? rest.End : rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }
}
