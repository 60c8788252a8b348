using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>Korean given names are written with a space, a hyphen or neither between their two syllables.</summary>
internal static class KoreanSyllables
{
    private static readonly WordFile Words = new("korean-names.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Syllables = Words.Lookup("syllables");
    private static readonly FrozenSet<string> Families = Words.Set("families");

    public static bool IsFamily(string folded) => Families.Contains(folded);

    /// <summary>A word of two Korean syllables as both of them, any other as it is.</summary>
    public static IEnumerable<string> Cut(string folded)
    {
        // "Jaemyung", but not "Lee" or "Nina": a name of five letters or more that falls into two in one way only.
        var cuts = folded.Length is < 5 or > 10
            ? []
            : Enumerable.Range(2, folded.Length - 3).Where(i => Syllables.Contains(folded.AsSpan(0, i)) && Syllables.Contains(folded.AsSpan(i))).ToList();
        return cuts is [.., var at] ? [folded[..at], folded[at..]] : [folded];
    }
}
