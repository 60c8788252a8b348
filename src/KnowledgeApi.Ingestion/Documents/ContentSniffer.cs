using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Ingestion.Documents;

/// <summary>Tells what a document is from how it begins; its name has no say.</summary>
internal static partial class ContentSniffer
{
    /// <summary>How many bytes are enough to tell.</summary>
    public const int Length = 1 << 14;

    private const int TarSignature = 257;

    public static ContentKind Tell(ReadOnlySpan<byte> head)
    {
        if (Packed(head) is { } packed)
        {
            return packed;
        }

        var text = Decode(head).TrimStart('\uFEFF').TrimStart();
        return text switch
        {
            "" => head.Length < Length ? ContentKind.Empty : ContentKind.JsonLines,
            _ when text.Contains('\0') || text.StartsWith("%PDF-", StringComparison.Ordinal) => ContentKind.Binary,
            ['<', ..] => Markup(text),
            ['{', ..] => OpenObject().IsMatch(text) ? ContentKind.JsonValues : ContentKind.JsonLines,
            ['[', ..] when LooksLikeArray().IsMatch(text) => ArrayLine().IsMatch(text) ? ContentKind.JsonLines : ContentKind.JsonValues,
            _ => ObjectLine().IsMatch(text) && !text.StartsWith("---", StringComparison.Ordinal) ? ContentKind.JsonLines : ContentKind.Text,
        };
    }

    private static ContentKind? Packed(ReadOnlySpan<byte> head) =>
        head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? ContentKind.Gzip
        : head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8) ? ContentKind.Zip
        : head.Length > TarSignature && head[TarSignature..].StartsWith("ustar"u8) ? ContentKind.Tar
        : null;

    // Every character set of the web but UTF-16 leaves ASCII as it is, and only ASCII is looked for.
    private static string Decode(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.Latin1.GetString(head[3..]),
        _ => Encoding.Latin1.GetString(head),
    };

    private static ContentKind Markup(string text)
    {
        var root = RootElement().Match(Comment().Replace(text, "")).Groups[1].Value;
        return root.ToLowerInvariant() switch
        {
            "rss" or "feed" => ContentKind.Feed,
            "html" => ContentKind.Html,
            _ => text.StartsWith("<?xml", StringComparison.Ordinal) ? ContentKind.OtherXml : ContentKind.Html,
        };
    }

    [GeneratedRegex(@"<!--.*?(-->|\z)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"<([A-Za-z][\w:.-]*)")]
    private static partial Regex RootElement();

    // An object over several lines: a line that was cut off is followed by another object instead.
    [GeneratedRegex(@"^\{[^\n]*\n\s*[""}]")]
    private static partial Regex OpenObject();

    [GeneratedRegex(@"^\[\s*([\[{\]]|\z)")]
    private static partial Regex LooksLikeArray();

    [GeneratedRegex(@"^\[[^\n]*\]\s*\n\s*[\[{]")]
    private static partial Regex ArrayLine();

    [GeneratedRegex(@"^[ \t]*\{[ \t]*""", RegexOptions.Multiline)]
    private static partial Regex ObjectLine();
}
