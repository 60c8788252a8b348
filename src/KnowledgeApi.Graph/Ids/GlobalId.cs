using System.Buffers.Text;
using System.Globalization;
using System.Text;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Errors;

namespace KnowledgeApi.Graph.Ids;

/// <summary>Opaque ids that are unique over all nouns, as Relay's object identification asks.</summary>
internal static class GlobalId
{
    private const int Longest = 64;

    public static string Of(string noun, long id) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{noun}:{id}")));

    /// <summary>The key behind the id of a noun.</summary>
    /// <exception cref="ArgumentError">It is not an id of this API, or that of another noun.</exception>
    public static long Parse(string id, Entity noun, string path) => TryParse(id) switch
    {
        { } parsed when parsed.Noun == noun.Name => parsed.Id,
        _ => throw new ArgumentError("INVALID_ID", path, $"'{path}' is not the id of {Grammar.One(noun.Name)}."),
    };

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
