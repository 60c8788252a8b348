namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>A name taken apart: its words without case, accents, titles and initials, and what was left out of them.</summary>
internal sealed record NameParts(IReadOnlyList<string> Words, IReadOnlyList<string> Initials, string? Suffix)
{
    private static readonly HashSet<string> Titles =
    [
        "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev", "president", "sen", "senator", "rep", "gov", "governor", "gen", "general", "col", "capt", "sgt", "cpl",
    ];

    private static readonly HashSet<string> Suffixes = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>The word that a family has in common: the first in Korean, the last in most languages.</summary>
    public string Family() => Words.Count == 0 ? "" : Words.Count > 1 && KoreanSyllables.IsFamily(Words[0]) && (Words.Count == 3 || !KoreanSyllables.IsFamily(Words[^1])) ? Words[0] : Words[^1];

    public static NameParts Of(string name)
    {
        var all = NameWords.Of(name.Replace("'", "").Replace("’", "")).ConvertAll(word => word.Folded);
        var suffix = all.Count > 1 && Suffixes.Contains(all[^1]) ? all[^1] : null;
        var words = all[..^(suffix is null ? 0 : 1)];
        while (words.Count > 1 && Titles.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        var full = words.Where(word => word.Length > 1 || NameWords.IsUnspaced(word[0])).SelectMany(KoreanSyllables.Cut).ToList();
        return full.Count == 0 ? new(words, [], suffix) : new(full, [.. words.Where(word => word.Length == 1 && !NameWords.IsUnspaced(word[0]))], suffix);
    }
}
