using System.Collections.Frozen;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Reads the title right before a name: "Finance Minister X", "Police spokesman SP X", "Minister for Transport Prof X".</summary>
internal static class TitleBeforeName
{
    private const int LongestTitle = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeVerbs =
        WordSet.LookupOf("to will would can could may might must should did do does not n't they we I you who let");

    public static string? Of(NameMention mention)
    {
        var (sentence, honorifics) = (mention.Sentence, Honorifics.Before(mention.Sentence, mention.First));
        var last = honorifics - 1;
        if (IsTitle(sentence, mention.First - 1) && !JobWords.Is(sentence, last))
        {
            last = mention.First - 1;
        }

        return last < 0 ? null
            : IsTitle(sentence, last) ? sentence.Words(First(sentence, last), IsRankInFull(sentence, last + 1, mention.First) ? mention.First - 1 : last)
            : OfField(sentence, last) is { } first ? sentence.Words(first, last)
            : Rank(mention, honorifics);
    }

    // "Detective Inspector Vale", but not "spokesman SP Vale".
    private static bool IsRankInFull(ReadSentence sentence, int first, int end) =>
        first < end && Enumerable.Range(first, end - first).All(i => Honorifics.IsRank(sentence, i) && sentence.Word(i) is { Length: > 4 } word && word is not [.., '.']);

    // "Cpl." is an office, "wife" is none.
    private static bool IsTitle(ReadSentence sentence, int token) => !IsSalutation(sentence, token)
        && (JobWords.Is(sentence, token) || sentence.Is(token, WordLists.Title) && sentence.IsCapitalised(token) && sentence.Word(token) is [.., '.']);

    private static bool IsSalutation(ReadSentence sentence, int token) => sentence.Word(token).TrimEnd('.') is var word
        && (Honorifics.Is(sentence, token) && word is not ("Professor" or "Prof" or "Reverend" or "Rev" or "Chief") || word is "doctor" or "sister" or "brother" or "father" or "mother");

    /// <summary>"Minister for Transport", "Governor of Maine": in capitals, for else it may be of another ("the minister of Finland Anna Holm met").</summary>
    private static int? OfField(ReadSentence sentence, int last)
    {
        var i = last;
        while (i > 0 && last - i < LongestTitle && (sentence.IsCapitalised(i) && !sentence.Is(i, WordLists.Calendar) || i < last && sentence.Word(i) is "and" or "the" or "&"))
        {
            i--;
        }

        return i > 0 && i < last && sentence.Word(i) is "of" or "for" && sentence.IsCapitalised(i - 1) && JobWords.Is(sentence, i - 1) ? First(sentence, i - 1) : null;
    }

    private static string? Rank(NameMention mention, int first)
    {
        var (sentence, last) = (mention.Sentence, mention.First - 1);
        while (first <= last && !Honorifics.IsRank(sentence, first))
        {
            first++;
        }

        return first <= last && Enumerable.Range(first, last - first + 1).All(i => Honorifics.IsRank(sentence, i)) ? sentence.Words(first, last) : null;
    }

    private static int First(ReadSentence sentence, int last)
    {
        var first = last;
        while (first > 0 && last - first + 1 < LongestTitle && Extends(sentence, first - 1))
        {
            first--;
        }

        return first < last && MayBeVerb(sentence, first) ? first + 1 : first;
    }

    // "To sue actor X", "they met actor X", but not "according to ticket clerk X", "talks to police chief X".
    private static bool MayBeVerb(ReadSentence sentence, int token) =>
        BeforeVerbs.Contains(sentence.Word(token - 1)) && sentence.Word(token - 2) is not "according" && sentence.Is(token, WordCase.Small)
        && !JobWords.Is(sentence, token) && !JobWords.IsField(sentence.Word(token))
        && !sentence.Is(token, WordLists.Organisation) && sentence.Word(token) is not [.., 'a', 'l'] and not [.., 'i', 'c'];

    private static bool Extends(ReadSentence sentence, int token)
    {
        var word = sentence.Word(token);
        if (word is "-")
        {
            return token > 0 && sentence.Tokens[token - 1].End == sentence.Tokens[token].Start && sentence.Tokens[token].End == sentence.Tokens[token + 1].Start;
        }

        if (sentence.IsCapitalised(token))
        {
            var isAbbreviated = word is [.., '.'] && word.Count('.') == 1;
            return !isAbbreviated && !sentence.Is(token, WordLists.Function | WordLists.Calendar) && (token > 0 || sentence.Is(token, WordLists.English | WordLists.Demonym | WordLists.Job));
        }

        return NounPhrase.MayQualify(sentence, token) && !(sentence.Property is EvidenceProperty.Headline && sentence.Is(token, WordLists.Act));
    }
}
