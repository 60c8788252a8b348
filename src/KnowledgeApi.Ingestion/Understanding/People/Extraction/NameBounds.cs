using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;
using KnowledgeApi.Ingestion.Understanding.Places;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Where a name begins and ends that the tagger found, and whether it is one.</summary>
internal static class NameBounds
{
    private const WordLists NoName = WordLists.Place | WordLists.Demonym | WordLists.Calendar | WordLists.Organisation | WordLists.Function;
    private const int LongestName = 7;

    /// <summary>The name without titles; null where it is none after all.</summary>
    public static NameMention? Of(ReadSentence sentence, TaggedName name)
    {
        var (first, last) = (AfterVerb(sentence, name), name.Last);
        if (first == name.First && NameExtent.BeginsBefore(sentence, first, last))
        {
            first--;
        }

        while (first < last && LeadsToName(sentence, first))
        {
            first++;
        }

        last = NameExtent.End(sentence, first, last, LongestName);
        while (last > first && (IsHonour(sentence.Word(last)) || !sentence.IsCapitalised(last) && !NameExtent.StartsWithArticle(sentence.Word(last)) && !sentence.Is(last, WordLists.Suffix)))
        {
            last--;
        }

        return IsName(sentence, first, last) ? new(sentence, first, last, name.Confidence) : null;
    }

    /// <summary>Behind a small word that no name has within it: "Corvana names De la Vega".</summary>
    private static int AfterVerb(ReadSentence sentence, TaggedName name)
    {
        for (var i = name.Last - 1; i > name.First; i--)
        {
            if (IsVerb(sentence, i) && sentence.IsCapitalised(i + 1))
            {
                return i + 1;
            }
        }

        return name.First;
    }

    private static bool IsVerb(ReadSentence sentence, int token) =>
        sentence.Is(token, WordCase.Small) && sentence.Is(token, WordLists.English | WordLists.Speech | WordLists.Act)
        && !sentence.Is(token, WordLists.Particle | WordLists.Function | WordLists.Suffix);

    private static bool LeadsToName(ReadSentence sentence, int token)
    {
        const WordLists name = WordLists.Given | WordLists.Particle;
        return Honorifics.LeadsToName(sentence, token) || IsDay(sentence, token) || sentence.Is(token, WordLists.Title | WordLists.Function) && !sentence.Is(token, name)
            || !sentence.IsCapitalised(token) && !sentence.Is(token, WordLists.Particle)
            || sentence.Traits.Case is SentenceCase.Usual && IsAcronym(sentence.Word(token)) && !sentence.Is(token, name | WordLists.Family);
    }

    // "Jane Vale OBE"; people of Nepal are called KC.
    private static bool IsHonour(ReadOnlySpan<char> word) => word is "QC" or "MP" or "MEP" or "MSP" or "OBE" or "CBE" or "MBE";

    // "By Friday Emilio had weakened".
    private static bool IsDay(ReadSentence sentence, int token) => DateWords.IsWeekdayName(sentence.Word(token))
        && sentence.Word(token - 1) is "on" or "by" or "By" or "On" or "since" or "until" or "late" or "early" or "last" or "next" or "from" or "of" or "in";

    // "MVP Zobrist", but "JP Buntinx".
    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 2 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static bool IsName(ReadSentence sentence, int first, int last) =>
        last - first < LongestName && IsSpelledAsName(sentence, first, last) && !IsOfThing(sentence, last)
        && (first < last ? IsFullName(sentence, first, last) : IsLoneName(sentence, first));

    private static bool IsSpelledAsName(ReadSentence sentence, int first, int last)
    {
        var words = sentence.Words(first, last);
        return (sentence.IsCapitalised(first) || sentence.Is(first, WordLists.Particle))
            && !words.Any(c => char.IsDigit(c) || c is '@' or '/' or '\n') && !NameParts.Of(words).Words.All(word => word.Length == 1);
    }

    /// <summary>"Peterson Institute", "Kennedy School", "Trump Tower", whether or not the last word was taken for a part of the name.</summary>
    private static bool IsOfThing(ReadSentence sentence, int last)
    {
        var isBefore = sentence.Traits.Case is SentenceCase.Usual && sentence.IsCapitalised(last + 1)
            && sentence.Is(last + 1, WordLists.Organisation | WordLists.NamedThing) && !sentence.Is(last + 1, WordLists.Given | WordLists.Title);
        return isBefore || sentence.Is(last, WordLists.Organisation) && !sentence.Is(last, WordLists.Given | WordLists.Family);
    }

    // Not "Sierra Leone".
    private static bool IsFullName(ReadSentence sentence, int first, int last) =>
        Gazetteer.Find(sentence.Words(first, last)) is not { Kind: PlaceKind.Land } && !NamedThings.Has(sentence, first, last)
        && Enumerable.Range(first, last - first + 1).Any(i => sentence.Is(i, WordLists.Given) || !sentence.Is(i, NoName | WordLists.Title));

    private static bool IsLoneName(ReadSentence sentence, int token) =>
        sentence.Tokens[token].End - sentence.Tokens[token].Start > 1 && !sentence.Is(token, NoName);
}
