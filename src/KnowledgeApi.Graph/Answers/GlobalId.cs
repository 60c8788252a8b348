using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KnowledgeApi.Graph.Answers;

/// <summary>Opaque ids that are unique over all nouns, as Relay's object identification asks.</summary>
internal static class GlobalId
{
    private const int Longest = 64;

    public static string Of(string noun, long id) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{noun}:{id}")));

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> noun, long id)
    {
        Span<byte> text = stackalloc byte[Longest];
        Span<byte> encoded = stackalloc byte[Longest * 2];
        noun.CopyTo(text);
        text[noun.Length] = (byte)':';
        Utf8Formatter.TryFormat(id, text[(noun.Length + 1)..], out var digits);
        json.WriteStringValue(encoded[..Base64Url.EncodeToUtf8(text[..(noun.Length + 1 + digits)], encoded)]);
    }

    /// <summary>The noun and the key behind an id; null where it is not one of ours.</summary>
    public static (string Noun, long Id)? TryParse(string id)
    {
        if (id.Length > Longest || !Base64Url.IsValid(id))
        {
            return null;
        }

        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(id)).Split(':');
        return parts.Length == 2 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var key) && Of(parts[0], key) == id
            ? (parts[0], key)
            : null;
    }
}
