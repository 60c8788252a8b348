using System.Text;
using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Html;

/// <summary>Decodes a page as browsers do: by byte order mark, by what it says of itself, as UTF-8 where it is, or as Windows-1252.</summary>
internal static partial class PageEncoding
{
    private const int Prescan = 1 << 12;
    private const int TolerablePerMille = 2;

    // By the web's table, where a name stands for the larger set that its users really write.
    private static readonly Dictionary<string, int> CodePages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["ks_c_5601"] = 949,
        ["korean"] = 949,
        ["cp949"] = 949,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["x-sjis"] = 932,
        ["sjis"] = 932,
        ["big5"] = 950,
        ["iso-8859-1"] = 1252,
        ["latin1"] = 1252,
        ["us-ascii"] = 1252,
        ["ascii"] = 1252,
        ["iso-8859-9"] = 1254,
        ["utf8"] = 65001,
        ["utf-16"] = 65001,
        ["utf-16le"] = 65001,
        ["utf-16be"] = 65001,
    };

    public static string Decode(byte[] bytes)
    {
        var encoding = TextContent.Marked(bytes) ?? Declared(bytes);
        if (encoding is null)
        {
            return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.GetEncoding(1252).GetString(bytes);
        }

        var text = encoding.GetString(bytes);
        return text.AsSpan().Count('\uFFFD') * 1000L <= Math.Max(text.Length, 1000) * TolerablePerMille
            ? text
            : throw new DocumentFault($"Not written in the character set {encoding.WebName} that it says");
    }

    private static Encoding? Declared(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Prescan));
        var name = Charset().Match(head).Groups["name"].Value;
        return CodePages.TryGetValue(name, out var codePage) ? Encoding.GetEncoding(codePage) : Named(name);
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return name.Length > 0 ? Encoding.GetEncoding(name) : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w:.-]+)|\A\s*<\?xml[^>]{0,100}encoding\s*=\s*["'](?<name>[\w:.-]+)|\AHTTP/[^<]{0,2000}?charset\s*=\s*"?(?<name>[\w:.-]+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
