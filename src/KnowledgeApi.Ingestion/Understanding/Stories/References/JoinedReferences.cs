using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>
/// Clauses whose subject stands elsewhere: "Yoon was arrested on Jan. 15, and was indicted on Jan. 26",
/// "a guard, Ann Lee, was hurt on May 3".
/// </summary>
internal static class JoinedReferences
{
    private const int LongestClause = 20;

    // What stands behind them may not have been.
    private static readonly List<string> Doubts = ["den", "clear", "acquit", "charge", "accus", "claim", "alleg", "suspect"];

    public static BackReference? Find(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        return tokens is [{ Text: "on", IsCapital: true }] ? OfOpeningDate(sentence)
            : end == 0 ? null
            : OfApposition(sentence, tokens, end) ?? SecondHalf(sentence, tokens, end);
    }

    /// <summary>"A guard, Ann Lee, was hurt".</summary>
    private static BackReference? OfApposition(DatedSentence sentence, List<WordToken> tokens, int end)
    {
        var comma = tokens.FindLastIndex(end - 1, token => token.Text == ",");
        return comma > 2 && NameBetweenCommas(sentence, tokens, comma) is { } name && Predicate(tokens, comma + 1, end) is { } predicate
            ? new([name, new(tokens[predicate].Start, tokens[end - 1].End)], name.Start, sentence.Date.End)
            : null;
    }

    /// <summary>"On May 3 a guard, Ann Lee, was hurt in Harlow".</summary>
    private static BackReference? OfOpeningDate(DatedSentence sentence)
    {
        var tokens = sentence.Behind;
        var first = tokens.FindIndex(token => token.Text == ",");
        first = first == 0 ? tokens.FindIndex(1, token => token.Text == ",") : first;
        var second = first < 0 ? -1 : tokens.FindIndex(first + 1, token => token.Text == ",");
        if (second < 0 || NameBetweenCommas(sentence, tokens, second) is not { } name)
        {
            return null;
        }

        var end = tokens.FindIndex(second + 1, token => !char.IsLetterOrDigit(token.Text[0]) && token.Text is not ("-" or "'" or "’") || ReferenceWords.Conjunctions.Contains(token.Text));
        end = end < 0 ? tokens.Count : end;
        return Predicate(tokens, second + 1, end) is { } predicate ? new([name, new(tokens[predicate].Start, tokens[end - 1].End)], sentence.Date.Start, tokens[end - 1].End) : null;
    }

    /// <summary>The name of a person that stands alone between a comma and another, behind "a guard" or "the guard".</summary>
    private static Wording? NameBetweenCommas(DatedSentence sentence, List<WordToken> tokens, int comma)
    {
        var first = tokens.FindLastIndex(comma - 1, token => token.Text == ",");
        if (first < 2 || first + 1 >= comma)
        {
            return null;
        }

        var opening = tokens.FindLastIndex(first, token => token.Text is "a" or "an" or "the");
        var isNoun = opening >= 0 && first - opening is > 1 and < 6 && DatedSentence.AreOfNoun(tokens, opening + 1, first);
        // Behind any other word it may be denied, supposed or of another: "denied that a guard, Ann Lee, was".
        var isSubject = opening == 0 || opening == 1 && tokens[0].Text == ",";
        return isNoun && isSubject && sentence.NameEndingAt(tokens[comma - 1].End) == tokens[first + 1].Start ? new(tokens[first + 1].Start, tokens[comma - 1].End) : null;
    }

    /// <summary>"Yoon was arrested …, and was indicted": of the one person with whose name the sentence opens.</summary>
    private static BackReference? SecondHalf(DatedSentence sentence, List<WordToken> tokens, int end)
    {
        var and = tokens.FindLastIndex(end - 1, token => token.Text == "and");
        if (and < 3 || Predicate(tokens, and + 1, end) is not { } predicate || OpeningName(sentence, sentence.Sentence.Start, tokens[and].Start) is not { } name)
        {
            return null;
        }

        var between = tokens[tokens.FindIndex(token => token.End == name.End)..and];
        var isSubordinate = between.Exists(token => ReferenceWords.Conjunctions.Contains(token.Text) && token.Text is not ("and" or "but"));
        var isOfAnother = between.Exists(token => token.Text is "who" or "which" or "whose" or "whom" or "that" or "said" or "says" or "if" or "whether" or "he" or "she" or "they" or "it"
            || Doubts.Exists(doubt => token.Text.StartsWith(doubt, StringComparison.Ordinal)));
        return isOfAnother || isSubordinate && tokens[and - 1].Text != "," ? null
            : new([name, new(tokens[predicate].Start, tokens[end - 1].End)], name.Start, sentence.Date.End, true);
    }

    /// <summary>The name of the only person in a stretch, where it opens with that and goes on with what they did.</summary>
    private static Wording? OpeningName(DatedSentence sentence, int start, int end)
    {
        var (tokens, named) = (sentence.Tokens(start, end), sentence.NamesWithin(start, end));
        if (named.Count != 1)
        {
            return null;
        }

        var next = tokens.FindIndex(token => token.Start >= named[0].End);
        return next > 0 && tokens[..next].TrueForAll(token => token.IsCapital || !token.IsWord)
            && (DatedSentence.IsPastVerb(tokens, next) || ReferenceWords.Auxiliaries.Contains(tokens[next].Text))
            ? named[0]
            : null;
    }

    /// <summary>Where what happened begins, right behind the subject.</summary>
    public static int? Predicate(List<WordToken> tokens, int from, int end) =>
        end - from is > 0 and < LongestClause && ClausePredicate.Of(tokens, from, from + 1, end) is { } predicate && DatedSentence.IsReal(tokens, from, end) ? predicate.First : null;
}
