using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Relative clauses behind a name: "Yoon, who was impeached on Dec. 14".</summary>
internal static class RelativeReferences
{
    private const int LongestName = 8;
    private const int LongestClause = 16;

    public static BackReference? Find(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        var relative = tokens[..end].FindLastIndex(token => token.Text is "who" or "which");
        if (relative < 2 || end - relative > LongestClause || tokens[relative - 1].Text != ","
            || ClausePredicate.Of(tokens, relative + 1, relative + 3, end) is not { } predicate || !DatedSentence.IsReal(tokens, relative, end))
        {
            return null;
        }

        var last = tokens[relative].Text == "who" ? LastOfName(tokens, relative - 2) : relative - 2;
        var (person, thing) = (sentence.NameEndingAt(tokens[last].End), ThingEndingAt(tokens, last));
        var start = tokens[relative].Text == "who" ? person ?? thing : thing == person ? null : thing;
        return start is { } first ? new([new(first, tokens[last].End), new(tokens[predicate.First].Start, tokens[end - 1].End)], first, sentence.Date.End) : null;
    }

    /// <summary>The last word of the name in "Yoon, 64, who".</summary>
    private static int LastOfName(List<WordToken> tokens, int last) => last >= 2 && tokens[last].Number > 0 && tokens[last - 1].Text == "," ? last - 2 : last;

    /// <summary>A name with words that are none: "the Francis Scott Key Bridge", "the Baltimore bridge".</summary>
    private static int? ThingEndingAt(List<WordToken> tokens, int last)
    {
        var first = last;
        while (first > 0 && last - first < LongestName && IsOfName(tokens, first - 1))
        {
            first--;
        }

        var isWhole = first == 0 || tokens[first - 1].Text == "the" || !DatedSentence.IsBreak(tokens, first - 1) && tokens[first - 1].Text is not ("a" or "an" or "and" or "or");
        var hasName = tokens[first..(last + 1)].Exists(token => token.IsCapital && !DateWords.Months.ContainsKey(token.Text));
        return isWhole && hasName && IsOfName(tokens, last) && (first > 0 || tokens[first].IsCapital) ? tokens[first].Start : null;
    }

    private static bool IsOfName(List<WordToken> tokens, int at) =>
        tokens[at].IsWord && IsWordOfName(tokens, at) || DatedSentence.IsInWord(tokens, at) || tokens[at].Number >= 0;

    private static bool IsWordOfName(List<WordToken> tokens, int at) =>
        !ReferenceWords.Determiners.Contains(tokens[at].Text) && !ReferenceWords.NoSubjects.Contains(tokens[at].Text)
        && (tokens[at].IsCapital || !IsBetweenNames(tokens[at].Text) && !DatedSentence.IsPastVerb(tokens, at));

    private static bool IsBetweenNames(string word) =>
        ReferenceWords.BehindHappenings.Contains(word) && word != "of" || ReferenceWords.EndsOfPhrases.Contains(word) || word is "into" or "through" or "under" or "about";
}
