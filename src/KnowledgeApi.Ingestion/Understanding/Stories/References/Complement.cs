using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>What follows the noun of a happening: "on the U.S. Capitol" behind "attack".</summary>
internal static class Complement
{
    private const int Longest = 14;

    /// <summary>Behind its last word; null where there is none.</summary>
    public static int? EndOf(List<WordToken> tokens, int at, int end)
    {
        if (at >= end || !ReferenceWords.BehindHappenings.Contains(tokens[at].Text))
        {
            return null;
        }

        var to = at + 1;
        while (to < end && to - at < Longest && GoesOn(tokens, to, end))
        {
            to++;
        }

        if (to - at == Longest)
        {
            return null;
        }

        // "The attack on Israel shows that": a word before "that" or "the" is a verb.
        var isBeforeObject = to < end && !DatedSentence.IsBreak(tokens, to) && (ReferenceWords.Determiners.Contains(tokens[to].Text) || tokens[to].Text is "to" or "how" or "why");
        if (isBeforeObject && tokens[to - 1] is { IsWord: true, IsCapital: false })
        {
            to--;
        }

        while (to > at + 1 && (ReferenceWords.Determiners.Contains(tokens[to - 1].Text) || ReferenceWords.BehindHappenings.Contains(tokens[to - 1].Text) || tokens[to - 1].Text == "-"))
        {
            to--;
        }

        return to > at + 1 ? to : null;
    }

    private static bool GoesOn(List<WordToken> tokens, int at, int end)
    {
        var word = tokens[at].Text;
        var isBehindPreposition = ReferenceWords.BehindHappenings.Contains(tokens[at - 1].Text);
        if (DatedSentence.IsInWord(tokens, at))
        {
            return true;
        }

        if (ReferenceWords.Determiners.Contains(word))
        {
            return isBehindPreposition && word is not ("this" or "that" or "these" or "those");
        }

        if (ReferenceWords.WithinComplements.Contains(word))
        {
            return !isBehindPreposition && at + 1 < end && (word == "of" || IsPlace(tokens, at + 1, end));
        }

        var isNoun = char.IsLetterOrDigit(word[0]) && !ReferenceWords.BehindHappenings.Contains(word) && !ReferenceWords.EndsOfPhrases.Contains(word) && !DatedSentence.IsPastVerb(tokens, at);
        return isNoun && word is not ("last" or "next" or "late" or "early" or "through" or "into" or "under" or "about" or "ago") && !DateWords.Weekdays.ContainsKey(word);
    }

    private static bool IsPlace(List<WordToken> tokens, int at, int end) =>
        tokens[at].IsCapital && !DateWords.Months.ContainsKey(tokens[at].Text) || tokens[at].Text == "the" && at + 1 < end && tokens[at + 1].IsCapital;
}
