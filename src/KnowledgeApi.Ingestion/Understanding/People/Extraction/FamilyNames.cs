using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells which names of several words are only the family's, as where "Kiran Thapa Gurung" is "Thapa Gurung" later.</summary>
internal static class FamilyNames
{
    public static HashSet<NameMention> Of(IReadOnlyList<NameMention> mentions)
    {
        var full = mentions.Where(mention => mention.IsFull && mention.Words.Count > 2).ToList();
        return [.. mentions.Where(mention => IsFamily(mention) && full.Exists(other => Ends(other.Words, mention.Words)))];
    }

    public static bool Ends(IReadOnlyList<string> name, IReadOnlyList<string> family) => name.Count > family.Count && name.Skip(name.Count - family.Count).SequenceEqual(family);

    // "Claude Martin" may be another than "Jean Claude Martin".
    private static bool IsFamily(NameMention mention) => mention is { Known: null, IsFull: true, Parts.Initials.Count: 0, Words.Count: > 1 }
        && !KoreanSyllables.IsFamily(mention.Words[0]) && !mention.Sentence.Is(mention.First, WordLists.Given);
}
