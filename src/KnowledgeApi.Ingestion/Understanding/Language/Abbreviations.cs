namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Words whose full stop belongs to them.</summary>
internal static class Abbreviations
{
    // These stand before a name or a number, so no sentence ends with them.
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Fr", "Hon", "St", "Sen", "Rep", "Gov", "Gen", "Lt", "Col", "Maj", "Capt", "Cmdr", "Adm", "Sgt", "Cpl", "Pvt", "Pfc", "Brig",
        "Msgr", "Atty", "Supt", "Insp", "Det", "Pres", "Amb", "Sec", "Mme", "Mlle", "Messrs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
        "No", "Nos", "vs", "Ft", "Mt",
    };

    // Words that open sentences and no names.
    private static readonly HashSet<string> Openings = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "In", "On", "At", "But", "And", "As", "For", "This", "That", "These", "Those", "There", "His", "Her", "Their", "Its", "Our",
        "If", "When", "While", "After", "Before", "Since", "Also", "Some", "Many", "Most", "No", "Not", "So", "Yet", "Both", "Other",
    };

    private static readonly HashSet<string> Trailing = new(StringComparer.OrdinalIgnoreCase) { "Jr", "Sr", "Inc", "Corp", "Co", "Ltd", "etc", "Esq" };

    public static bool Contains(ReadOnlySpan<char> word) =>
        word is [var letter] && char.IsUpper(letter)
        || word.Length is > 2 and < 9 && word[1] == '.' && word.IndexOfAnyExceptInRange('.', 'z') < 0
        || word is not "No" and not "no" and not "mar" and not "dec" and not "sun" and not "co" && (In(Leading, word) || In(Trailing, word));

    /// <summary>Whether a sentence may end with a token, a full stop and all, where another word follows.</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> token, ReadOnlySpan<char> next) =>
        token is not [_, '.'] && !In(Leading, token.TrimEnd('.')) && (!IsWithinNames(token) || !char.IsLetter(next[0]) || In(Openings, next));

    // "The U.S. Capitol" and "Martin Luther King Jr. Day" are in one sentence; "in the U.S. The" is in two.
    private static bool IsWithinNames(ReadOnlySpan<char> token) => token is "Jr." or "Sr." || token is [.., '.', var letter, '.'] && char.IsUpper(letter);

    private static bool In(HashSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
