using KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells where the tagger has left out a word of a name, where that is sure.</summary>
internal static class NameExtent
{
    private const WordLists OtherThanName = WordLists.English | WordLists.Function | WordLists.Title | WordLists.Job | WordLists.Organisation | WordLists.Demonym | WordLists.Place
        | WordLists.Calendar | WordLists.NamedThing;

    /// <summary>
    /// Whether the word before is its first: "Dil Kumari Rai", where nothing else can be put before a name. An unknown
    /// word may always be what somebody is ("Olympian Clara Hoffmann"), but for behind "Prof" or with an age.
    /// </summary>
    public static bool BeginsBefore(ReadSentence sentence, int first, int last)
    {
        var word = first - 1;
        if (sentence.Traits.Case is not SentenceCase.Usual || !sentence.Is(word, WordCase.Capitalised) || IsOtherThanName(sentence, word))
        {
            return false;
        }

        var isHonoured = Honorifics.Is(sentence, word - 1);
        var isFirst = isHonoured || word == 0 || sentence.Word(word - 1) is "," or ";" or ":" or "and" or "are" or "were" or "include" or "includes" or "included";
        return isFirst && (isHonoured || sentence.Is(word, WordLists.Given | WordLists.Family) && last > first || IsAge(sentence, last + 1) && !SaysWhat(sentence.Word(word)));
    }

    /// <summary>The last word, with what a particle adds: "Abdel Fattah el-Sisi", "Siti Aminah binti Kassim".</summary>
    public static int End(ReadSentence sentence, int first, int last, int longest)
    {
        while (last + 1 < sentence.Length && last + 1 - first < longest)
        {
            if (StartsWithArticle(sentence.Word(last + 1)))
            {
                last++;
            }
            else if (LeadsToParent(sentence.Word(last + 1)) && sentence.IsCapitalised(last + 2) && last + 2 - first < longest)
            {
                last += 2;
            }
            else
            {
                break;
            }
        }

        return last;
    }

    private static bool IsOtherThanName(ReadSentence sentence, int word) => sentence.Is(word, OtherThanName) || Honorifics.Is(sentence, word)
        || Honorifics.IsRank(sentence, word) || JobWords.Is(sentence, word) || NamedThings.IsLead(sentence.Word(word));

    private static bool LeadsToParent(ReadOnlySpan<char> word) => word is "bin" or "binti" or "binte" or "bte" or "bint" or "anak" or "ibn" or "ibni";

    public static bool StartsWithArticle(ReadOnlySpan<char> word) => word is ['a' or 'e', 'l', '-', var letter, ..] && char.IsUpper(letter);

    // "Olympian", "Eurosceptic", "Lagosian".
    private static bool SaysWhat(ReadOnlySpan<char> word) =>
        word is [.., 'a', 'n'] or [.., 'e' or 'o', 'r'] or [.., 's', 't'] or [.., 'i', 'c' or 's'] or [.., 's', 'e' or 'h'] or [.., 'n', 't'];

    private static bool IsAge(ReadSentence sentence, int comma) =>
        sentence.Word(comma) is "," && sentence.Word(comma + 1) is { Length: 1 or 2 } age && age.IndexOfAnyExceptInRange('0', '9') < 0;
}
