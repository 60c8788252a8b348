using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>What a clause says of its subject, where that is that something happened: "was impeached", "declared martial law".</summary>
/// <param name="First">The auxiliary or verb that it begins with.</param>
/// <param name="Verb">Where its verb is.</param>
internal readonly record struct ClausePredicate(int First, int Verb)
{
    private const int MostAuxiliaries = 3;

    /// <summary>Finds the one that is the only one from its start to the end of a clause.</summary>
    public static ClausePredicate? Of(List<WordToken> tokens, int from, int subjectEnd, int end)
    {
        var first = tokens.FindIndex(from, Math.Min(subjectEnd, end) - from, token => IsPastAuxiliary(token.Text) || !token.IsCapital && Tenses.IsPast(token.Text));
        if (first < 0 || first > 0 && tokens[first - 1].Text == "-" || tokens[from..first].Exists(token => ReferenceWords.Auxiliaries.Contains(token.Text)))
        {
            return null;
        }

        var verb = first;
        while (verb < end && verb - first < MostAuxiliaries && (IsPastAuxiliary(tokens[verb].Text) || tokens[verb].Text.EndsWith("ly", StringComparison.Ordinal)))
        {
            verb++;
        }

        var isPassive = verb > first && tokens[first..verb].Exists(token => token.Text is "was" or "were" or "been");
        var isVerb = verb < end && !ReferenceWords.NoHappenings.Contains(tokens[verb].Text)
            && (DatedSentence.IsPastVerb(tokens, verb) || verb > first && ReferenceWords.Participles.Contains(tokens[verb].Text));
        // "The bill that the House passed on May 22", "The court ruled on May 22 that".
        var isWhole = isPassive || verb < end - 1 || isVerb && ReferenceWords.WholeByThemselves.Contains(tokens[verb].Text);
        return isVerb && isWhole && !IsParticiple(tokens, first, verb, end) && IsPlain(tokens, verb + 1, end) ? new(first, verb) : null;
    }

    private static bool IsPastAuxiliary(string word) => word is "was" or "were" or "had" or "has" or "have" or "been";

    // "The schoolgirls abducted by the rebels" have done nothing.
    private static bool IsParticiple(List<WordToken> tokens, int first, int verb, int end) => first == verb && verb + 1 < end && tokens[verb + 1].Text is "by" or "via";

    /// <summary>Whether nothing else follows of which the date may be, and nothing that only the text around explains.</summary>
    public static bool IsPlain(List<WordToken> tokens, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            var word = tokens[i].Text;
            if (DatedSentence.IsBreak(tokens, i) || ReferenceWords.IsConjunction(tokens, i, end) || ReferenceWords.Pronouns.Contains(word) || ReferenceWords.Auxiliaries.Contains(word)
                || word == "to" && tokens[from - 1].Text is not ("sentenced" or "condemned" or "voted") && IsInfinitive(tokens, i + 1, end))
            {
                return false;
            }
        }

        return !IsOpen(tokens, from, end);
    }

    // "Agreed to hold elections on Dec. 3": the date is of what was agreed, not of the agreement.
    private static bool IsInfinitive(List<WordToken> tokens, int at, int end) =>
        at < end && tokens[at] is { IsCapital: false, IsWord: true } word && !ReferenceWords.Determiners.Contains(word.Text) && word.Text[^1] != 's';

    // "Called the Dec. 3 decree illegal", "would leave by Dec. 3".
    private static bool IsOpen(List<WordToken> tokens, int from, int end) =>
        end > from && (tokens[from - 1].Text, tokens[end - 1].Text) is not ("sworn", "in") && GoesOn(tokens[end - 1].Text);

    private static bool GoesOn(string word) =>
        ReferenceWords.Determiners.Contains(word) || ReferenceWords.BehindHappenings.Contains(word) || word is "until" or "s" or "’" or "'" or "through" or "as";
}
