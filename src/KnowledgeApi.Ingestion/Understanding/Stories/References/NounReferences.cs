using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Nouns of happenings with a date: "his declaration of martial law on Dec. 3", "the Oct. 7 attack on Israel".</summary>
internal static class NounReferences
{
    private const int MostModifiers = 4;
    private const int LongestPhrase = 14;

    public static BackReference? Find(DatedSentence sentence) => BehindDate(sentence) ?? BeforeDate(sentence);

    private static BackReference? BehindDate(DatedSentence sentence)
    {
        var tokens = sentence.Behind;
        var first = tokens.Count > 0 && tokens[0].Text == "," && sentence.NamesYear ? 1 : 0;
        if (Owner.EndingAt(sentence.Before, sentence.Before.Count) is not { } owner || first >= tokens.Count)
        {
            return null;
        }

        var noun = first;
        while (noun < tokens.Count && noun - first < MostModifiers && !IsHappening(tokens, noun) && IsModifier(tokens, noun))
        {
            noun++;
        }

        if (noun >= tokens.Count || !IsHappening(tokens, noun))
        {
            return null;
        }

        var end = Complement.EndOf(tokens, noun + 1, tokens.Count);
        var phrase = new Wording(tokens[first].Start, tokens[(end ?? noun + 1) - 1].End);
        return end is null && owner.Name is null ? null
            : new(owner.Name is { } name ? [name, phrase] : [phrase], owner.Name?.Start ?? sentence.Date.Start, phrase.End);
    }

    private static BackReference? BeforeDate(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        end = end > 0 && tokens[end - 1].Text == "of" ? end - 1 : end;
        if (sentence.IsAttribute || NounIn(tokens, end) is not { } noun)
        {
            return null;
        }

        var first = FirstOf(tokens, noun);
        var owner = Owner.EndingAt(tokens, first);
        var governor = (owner?.First ?? first) - 1;
        var complement = Complement.EndOf(tokens, noun + 1, end);
        if (complement is null && owner?.Name is null || !IsOwnDate(sentence, governor, owner))
        {
            return null;
        }

        var start = owner?.Name?.Start ?? tokens[first].Start;
        return new([new(start, tokens[(complement ?? noun + 1) - 1].End)], start, sentence.Date.End);
    }

    /// <summary>"It lost a by-election in Busan on April 2": the day of what is held or lost is that of holding or losing it.</summary>
    public static BackReference? BehindVerb(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        if (sentence.IsAttribute || NounIn(tokens, end) is not { } noun || Complement.EndOf(tokens, noun + 1, end) != end || !tokens[noun..end].Exists(token => token.IsCapital))
        {
            return null;
        }

        var first = FirstOf(tokens, noun);
        return first > 1 && tokens[first - 1].Text is "a" or "an" or "the" && ReferenceWords.HoldingVerbs.Contains(tokens[first - 2].Text) && DatedSentence.IsReal(tokens, 0, first)
            ? new([new(tokens[first].Start, tokens[end - 1].End)], tokens[first].Start, sentence.Date.End)
            : null;
    }

    private static int FirstOf(List<WordToken> tokens, int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < MostModifiers && IsModifier(tokens, first - 1))
        {
            first--;
        }

        return first;
    }

    /// <summary>The first of the nouns that stand before the date without a verb between.</summary>
    private static int? NounIn(List<WordToken> tokens, int end)
    {
        int? noun = null;
        for (var i = end - 1; i >= Math.Max(0, end - LongestPhrase); i--)
        {
            if (DatedSentence.IsBreak(tokens, i) || ReferenceWords.EndsOfPhrases.Contains(tokens[i].Text) || DatedSentence.IsPastVerb(tokens, i))
            {
                break;
            }

            noun = IsHappening(tokens, i) ? i : noun;
        }

        return noun;
    }

    // Else the date may be that of a verb: "Parliament discussed the attack on the mosque on May 3".
    private static bool IsOwnDate(DatedSentence sentence, int governor, Owner? owner)
    {
        if (governor < 0 || DatedSentence.IsBreak(sentence.Before, governor) || sentence.Before[governor].Text is "that")
        {
            var behind = sentence.Behind;
            var next = behind.Count > 1 && behind[0].Text is ("further" or "also") ? 1 : 0;
            return owner is not null && behind.Count > 0
                && (behind[0].Text == "," && sentence.NamesYear || DatedSentence.IsPastVerb(behind, next) || ReferenceWords.Auxiliaries.Contains(behind[0].Text));
        }

        var word = sentence.Before[governor].Text;
        var isOfHarm = word == "in" && governor > 0 && sentence.Before[governor - 1].Text is "killed" or "died" or "injured" or "wounded";
        return ReferenceWords.TimePrepositions.Contains(word) || isOfHarm || owner is { IsPossessive: true } && (ReferenceWords.BehindHappenings.Contains(word) || word is "about" or "despite");
    }

    private static bool IsHappening(List<WordToken> tokens, int at) =>
        !tokens[at].IsCapital && ReferenceWords.Happenings.Contains(tokens[at].Text)
        && (at + 1 >= tokens.Count || ReferenceWords.BehindHappenings.Contains(tokens[at + 1].Text) || DatedSentence.IsBreak(tokens, at + 1)
            || ReferenceWords.Auxiliaries.Contains(tokens[at + 1].Text) || ReferenceWords.Conjunctions.Contains(tokens[at + 1].Text) || DatedSentence.IsPastVerb(tokens, at + 1));

    // "By-election".
    private static bool IsBeforeHyphen(List<WordToken> tokens, int at) =>
        tokens[at].IsWord && at + 1 < tokens.Count && tokens[at + 1].Text == "-" && DatedSentence.IsInWord(tokens, at + 1);

    private static bool IsModifier(List<WordToken> tokens, int at) =>
        DatedSentence.IsInWord(tokens, at) && tokens[at].Text == "-" || IsBeforeHyphen(tokens, at)
        || tokens[at].IsWord && tokens[at].Text != "s" && !IsFunctionWord(tokens[at].Text) && !MayBeVerb(tokens, at);

    private static bool IsFunctionWord(string word) =>
        ReferenceWords.Determiners.Contains(word) || ReferenceWords.BehindHappenings.Contains(word) || ReferenceWords.EndsOfPhrases.Contains(word)
        || word is "about" or "despite" or "into" or "amid" or "under" or "through";

    // "The attempted coup", but not "Parliament attempted".
    private static bool MayBeVerb(List<WordToken> tokens, int at) =>
        !tokens[at].IsCapital && Tenses.IsPast(tokens[at].Text) && at > 0 && !ReferenceWords.Determiners.Contains(tokens[at - 1].Text);
}
