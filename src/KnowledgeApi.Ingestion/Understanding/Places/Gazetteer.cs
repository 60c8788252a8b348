using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Places;

/// <summary>The places of the world that news often names, and the people who live there.</summary>
internal static class Gazetteer
{
    private const int LongestOfCapitals = 4;
    private const int MostWords = 5;

    private static readonly FrozenDictionary<string, KnownPlace> Places = Read().DistinctBy(place => place.Name, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(place => place.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, KnownPlace>.AlternateLookup<ReadOnlySpan<char>> ByName = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The place of that name; short ones, such as "US", in that case only.</summary>
    public static KnownPlace? Find(ReadOnlySpan<char> name) =>
        ByName.TryGetValue(name, out var place) && (name.Length > LongestOfCapitals || name.SequenceEqual(place.Name) || char.IsLower(place.Name[1])) ? place : null;

    /// <summary>The place whose name is the most words from there on, and where it ends.</summary>
    public static (KnownPlace Place, int End)? LongestAt(ReadOnlySpan<char> text, int start)
    {
        (KnownPlace, int)? longest = null;
        var end = start;
        for (var words = 0; words < MostWords && end < text.Length; words++)
        {
            end += words == 0 ? 0 : 1;
            var space = text[end..].IndexOfAny(' ', '\n');
            end = space < 0 ? text.Length : end + space;
            var name = text[start..end].TrimEnd(",;:!?)\"”");
            longest = Find(name) is { } exact ? (exact, start + name.Length)
                : Bare(name) is var bare && Find(bare) is { } place ? (place, start + bare.Length)
                : longest;
        }

        return longest;
    }

    // Without what English appends: "Chile's", "Cairo-based", and the period of a sentence.
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> name)
    {
        var bare = Possessives.WithoutEnding(name.TrimEnd('.'));
        var hyphen = bare.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < bare.Length && Find(bare) is null ? bare[..hyphen] : bare;
    }

    private static IEnumerable<KnownPlace> Read()
    {
        var lands = new List<KnownPlace>();
        var others = new List<KnownPlace>();
        foreach (var line in Resource.Lines("places.txt"))
        {
            var columns = line.Split('|');
            lands.AddRange(Names(columns[1], columns[0], PlaceKind.Land));
            others.AddRange(Names(columns[2], columns[0], PlaceKind.People).Concat(Names(columns[3], columns[0], PlaceKind.City)));
        }

        return lands.Concat(others);
    }

    private static IEnumerable<KnownPlace> Names(string names, string country, PlaceKind kind) =>
        names.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(name => new KnownPlace(name, country.Length == 0 ? null : country, kind));
}

/// <summary>A name that tells of a country.</summary>
/// <param name="Country">ISO 3166-1 alpha-2; null of seas and what several countries share.</param>
internal sealed record KnownPlace(string Name, string? Country, PlaceKind Kind);

internal enum PlaceKind
{
    /// <summary>A country or a region of it.</summary>
    Land,

    /// <summary>Those who live there, and what is theirs.</summary>
    People,

    City,
}
