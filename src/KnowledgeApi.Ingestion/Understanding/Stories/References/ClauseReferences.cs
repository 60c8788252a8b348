using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Clauses that say who did what and when: "Yoon declared martial law on Dec. 3", "On Dec. 3, Yoon declared martial law".</summary>
internal static class ClauseReferences
{
    private const int FewestWords = 3;
    private const int LongestSubject = 8;
    private const int LongestClause = 24;
    private const int MostNouns = 4;

    private static readonly FrozenSet<string> Agencies = WordSet.Of("afp ap epa reuters getty file photo");
    private static readonly FrozenSet<string> Courts = WordSet.Of("court jury judge tribunal");

    public static BackReference? Find(DatedSentence sentence) => Ending(sentence) ?? Opening(sentence);

    /// <summary>The clause that the date closes.</summary>
    private static BackReference? Ending(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        var start = end;
        while (start > 0 && !DatedSentence.IsBreak(tokens, start - 1) && !ReferenceWords.IsConjunction(tokens, start - 1, end))
        {
            start--;
        }

        return Clause(sentence, tokens, start, end) is { } clause ? new([clause], clause.Start, sentence.Date.End) : null;
    }

    /// <summary>The clause behind a date that opens the sentence.</summary>
    private static BackReference? Opening(DatedSentence sentence)
    {
        if (sentence.Before is not [{ Text: "on", IsCapital: true }] || sentence.Behind.Count == 0)
        {
            return null;
        }

        var tokens = sentence.Behind;
        var start = tokens[0].Text == "," ? 1 : 0;
        var end = start;
        while (end < tokens.Count && !DatedSentence.IsBreak(tokens, end) && !ReferenceWords.IsConjunction(tokens, end, tokens.Count))
        {
            end++;
        }

        return Clause(sentence, tokens, start, end) is { } clause ? new([clause], sentence.Date.Start, clause.End) : null;
    }

    private static Wording? Clause(DatedSentence sentence, List<WordToken> tokens, int start, int end)
    {
        var subject = start < end && tokens[start].Text == "the" ? start + 1 : start;
        // "Zelenskyy and Trump quarrelled": what begins behind the "and" is half of it.
        var isBehindAnd = start > 1 && tokens[start - 1].Text is "and" or "or";
        var isHalf = isBehindAnd && (tokens[start - 2].IsCapital || tokens[start - 2].Text == "," && tokens[start..end].Exists(token => token.Text == "were"));
        var isOfCourt = end - start >= FewestWords && IsCourt(tokens, start) && sentence.NamesWithin(tokens[start].Start, tokens[end - 1].End).Count > 0;
        if (isHalf || end - start is < FewestWords or > LongestClause || !isOfCourt && !IsName(tokens[subject]) || ClausePredicate.Of(tokens, subject + 1, subject + LongestSubject, end) is not { } predicate)
        {
            return null;
        }

        var words = tokens[subject..predicate.First];
        var isNamed = start > 0 || isOfCourt || IsNamed(sentence, words) || tokens[1..predicate.First].Exists(token => token.IsCapital);
        var isReal = DatedSentence.IsReal(tokens, start, end) && !words.Exists(token => ReferenceWords.BehindHappenings.Contains(token.Text) && token.Text != "of");
        return isNamed && isReal && !(start == 0 && IsOfMany(sentence, tokens, predicate.First, end)) ? new(tokens[subject].Start, tokens[end - 1].End) : null;
    }

    // A sentence gives its first word a capital, whatever that is.
    private static bool IsNamed(DatedSentence sentence, List<WordToken> subject) =>
        sentence.IsAcronym(subject[0]) || sentence.IsNameAt(subject[0].Start) || subject.TrueForAll(token => token.IsCapital || !token.IsWord);

    // "Senators voted", of whom nothing in the clause says which.
    private static bool IsOfMany(DatedSentence sentence, List<WordToken> tokens, int verb, int end) =>
        verb == 1 && tokens[0].Text[^1] == 's' && !sentence.IsNameAt(tokens[0].Start) && !tokens[1..end].Exists(token => token.IsCapital);

    // "A court sentenced Vale": that it was Vale says which court it was.
    private static bool IsCourt(List<WordToken> tokens, int start) =>
        tokens[start].Text is "a" or "the" && tokens.FindIndex(start, Math.Min(MostNouns, tokens.Count - start), token => Courts.Contains(token.Text)) >= 0;

    private static bool IsName(WordToken token) => token is { IsCapital: true, IsWord: true } && !ReferenceWords.NoSubjects.Contains(token.Text) && !Agencies.Contains(token.Text);
}
