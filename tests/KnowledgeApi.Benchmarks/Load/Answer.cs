using System.Buffers.Text;
using System.Globalization;

namespace KnowledgeApi.Benchmarks.Load;

/// <summary>As much of an HTTP response as the measurement needs.</summary>
internal readonly record struct Answer(int Status, bool HasRetryAfter, bool IsData)
{
    private const int StatusStart = 9;

    /// <summary>Reads a response, or gives null while bytes of it are missing. What was received is of one response.</summary>
    public static Answer? Read(ReadOnlySpan<byte> received)
    {
        var end = received.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            return null;
        }

        var head = received[..end];
        var body = received[(end + 4)..];
        var length = Header(head, "\r\nContent-Length: "u8);
        var complete = length.IsEmpty
            ? body.StartsWith("0\r\n\r\n"u8) || body.EndsWith("\r\n0\r\n\r\n"u8)
            : body.Length >= int.Parse(length, CultureInfo.InvariantCulture);
        if (!complete)
        {
            return null;
        }

        Utf8Parser.TryParse(head[StatusStart..], out int status, out _);
        return new(status, !Header(head, "\r\nRetry-After: "u8).IsEmpty, body.IndexOf("\"data\":{"u8) >= 0 && body.IndexOf("\"errors\":"u8) < 0);
    }

    private static ReadOnlySpan<byte> Header(ReadOnlySpan<byte> head, ReadOnlySpan<byte> name)
    {
        var start = head.IndexOf(name);
        if (start < 0)
        {
            return default;
        }

        var value = head[(start + name.Length)..];
        var end = value.IndexOf((byte)'\r');
        return end < 0 ? value : value[..end];
    }
}
