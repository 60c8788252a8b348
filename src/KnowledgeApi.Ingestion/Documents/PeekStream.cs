namespace KnowledgeApi.Ingestion.Documents;

/// <summary>A stream whose beginning was looked at, and which is still read from the beginning.</summary>
internal sealed class PeekStream : Stream
{
    private readonly Stream _rest;
    private readonly byte[] _head;
    private readonly int _length;
    private int _position;

    private PeekStream(Stream rest, byte[] head, int length) => (_rest, _head, _length) = (rest, head, length);

    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public static async Task<PeekStream> OpenAsync(Stream stream, int length, CancellationToken cancellationToken)
    {
        var head = new byte[length];
        return new(stream, head, await stream.ReadAtLeastAsync(head, length, throwOnEndOfStream: false, cancellationToken));
    }

    /// <summary>The whole stream: the original where it can go back, for some readers have to move in it.</summary>
    public Stream FromStart()
    {
        if (!_rest.CanSeek)
        {
            return this;
        }

        _rest.Seek(-_length, SeekOrigin.Current);
        return _rest;
    }

    public override int Read(Span<byte> buffer) => _position < _length ? FromHead(buffer) : _rest.Read(buffer);

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _position < _length ? ValueTask.FromResult(FromHead(buffer.Span)) : _rest.ReadAsync(buffer, cancellationToken);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    private int FromHead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
