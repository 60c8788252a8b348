using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Cuts a stream into lines of bytes, so that bytes that are not UTF-8 spoil their own line only.</summary>
internal static class Lines
{
    /// <summary>A line longer than this is not kept: memory must not grow with what a file holds.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private static readonly StreamPipeReaderOptions Options = new(bufferSize: 1 << 16, leaveOpen: true);

    public static async IAsyncEnumerable<Line> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = PipeReader.Create(stream, Options);
        var isTooLong = false;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                yield return new(rest.Slice(0, end), isTooLong);
                isTooLong = false;
                rest = rest.Slice(rest.GetPosition(1, end));
            }

            if (read.IsCompleted)
            {
                yield return new(rest, isTooLong);
                break;
            }

            if (rest.Length > Longest)
            {
                isTooLong = true;
                rest = rest.Slice(rest.End);
            }

            reader.AdvanceTo(rest.Start, rest.End);
        }

        await reader.CompleteAsync();
    }
}

/// <param name="Bytes">What stands on it; of a line that is too long only the end.</param>
/// <param name="IsTooLong">Whether it was longer than <see cref="Lines.Longest"/>.</param>
internal readonly record struct Line(ReadOnlySequence<byte> Bytes, bool IsTooLong);
