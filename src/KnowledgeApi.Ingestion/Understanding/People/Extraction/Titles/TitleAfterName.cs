using System.Collections.Frozen;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Reads the title behind a name: "X, a fellow at KEI," or "X, 52, who has been chief executive since May,".</summary>
internal static class TitleAfterName
{
    private const int LongestAside = 16;
    private const int Reach = 7;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpensClause =
        WordSet.LookupOf("and or but as according when while after before if he she it they we you I that which this there whose");

    public static string? Of(NameMention mention)
    {
        var (sentence, start) = (mention.Sentence, mention.Last + 1);
        if (sentence.Word(start) is not "," || sentence.Property is EvidenceProperty.Headline)
        {
            return null;
        }

        start = sentence.Is(start + 1, WordCase.Number) && sentence.Word(start + 2) is "," ? start + 3 : start + 1;
        start = SkipWhoIs(sentence, start);
        start += sentence.Word(start) is "now" or "then" or "currently" or "himself" or "herself" ? 1 : 0;
        start += NounPhrase.IsDeterminer(sentence.Word(start)) && sentence.Word(start) is not "'" and not "’" ? 1 : 0;
        var end = EndOf(sentence, start);
        return end > start && Begins(sentence, start) && Head(sentence, start, end) >= 0 ? sentence.Words(start, end - 1) : null;
    }

    /// <summary>The occupation that says what somebody is; -1 where none does, as in "daughter of a farmer".</summary>
    public static int Head(ReadSentence sentence, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + Reach); i++)
        {
            if (JobWords.Is(sentence, i))
            {
                if (NounPhrase.EndsWith(sentence, i, end))
                {
                    return i;
                }
            }
            else if (sentence.Is(i, WordLists.Title) && !sentence.IsCapitalised(i) || NounPhrase.IsDeterminer(sentence.Word(i)) && i > start && IsObject(sentence, i))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Beat the striker", but not "the bank's treasurer", "hero of the film and actor".
    private static bool IsObject(ReadSentence sentence, int determiner) => sentence.Word(determiner) is not ['\'' or '’', ..]
        && !NounPhrase.IsPreposition(sentence, determiner - 1) && sentence.Word(determiner - 1) is not ("and" or "or");

    private static int SkipWhoIs(ReadSentence sentence, int token)
    {
        if (sentence.Word(token) is not "who")
        {
            return token;
        }

        return sentence.Word(token + 1) switch
        {
            "has" when sentence.Word(token + 2) is "been" => token + 3,
            "serves" or "works" when sentence.Word(token + 2) is "as" => token + 3,
            "is" => token + 2,
            _ => token + 1,
        };
    }

    private static bool Begins(ReadSentence sentence, int start) =>
        !sentence.Is(start, WordLists.Speech | WordLists.Act) && !NounPhrase.IsPreposition(sentence, start) && !OpensClause.Contains(sentence.Word(start));

    /// <summary>Where the words end that tell of a person; their start where they do not.</summary>
    private static int EndOf(ReadSentence sentence, int start)
    {
        for (var i = start; i < Math.Min(sentence.Length, start + LongestAside); i++)
        {
            if (sentence.Word(i) is "," or "." or ";" or ":" or "who" or "whose" or ")" or "—" or "–" or "\"" or "”" or "?" or "!" or "since" or "until")
            {
                return i;
            }

            if (sentence.Is(i, WordLists.Speech) && !JobWords.Is(sentence, i))
            {
                return start;
            }
        }

        return sentence.Length < start + LongestAside ? sentence.Length : start;
    }
}
