using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Cuts a stream into lines of bytes, so that bytes that are not UTF-8 spoil their own line only.</summary>
internal static class Lines
{
    private static readonly StreamPipeReaderOptions Options = new(bufferSize: 1 << 16, leaveOpen: true);

    public static async IAsyncEnumerable<ReadOnlySequence<byte>> ReadAsync(
        Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, Options);
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return rest.Slice(0, end);
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                yield return rest;
                break;
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }
}
