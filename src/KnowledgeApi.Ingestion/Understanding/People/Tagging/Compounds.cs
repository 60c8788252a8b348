namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>Tells what may be put behind a name by a hyphen, as in "Trump-backed", from the end of a name, as in "Kang Yu-jung".</summary>
internal static class Compounds
{
    private static readonly HashSet<string> Tails = new(StringComparer.Ordinal)
    {
        "era", "led", "run", "born", "like", "style", "only", "made", "held", "esque", "type", "related", "themed", "linked", "area", "wide", "bound", "friendly", "loyal",
        "aligned", "leaning", "supporting", "hating", "loving", "sponsoring", "speaking", "leading", "owning", "appointee", "administration", "government",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Tails.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTail(ReadOnlySpan<char> word) => Lookup.Contains(word) || word.Length > 4 && word.EndsWith("ed") && Lexicon.Of(word).HasFlag(WordLists.English);
}
