using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>Clauses that an aside keeps from the name with which their sentence opens: "Pavel Novotny, 40, was arrested on March 9".</summary>
internal static class AsideReferences
{
    private const int LongestAside = 14;

    public static BackReference? Find(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        if (end == 0 || OpeningName(sentence, tokens[end - 1].End) is not { } name)
        {
            return null;
        }

        var first = tokens.FindIndex(token => token.Start >= name.End);
        var last = tokens.FindLastIndex(end - 1, token => token.Text == ",");
        return first < last && last - first <= LongestAside && tokens[first].Text == "," && IsAside(tokens[(first + 1)..last]) && JoinedReferences.Predicate(tokens, last + 1, end) is { } predicate
            ? new([name, new(tokens[predicate].Start, tokens[end - 1].End)], name.Start, sentence.Date.End)
            : null;
    }

    private static Wording? OpeningName(DatedSentence sentence, int end) =>
        sentence.NamesWithin(sentence.Sentence.Start, end) is [var name, ..] && sentence.Tokens(sentence.Sentence.Start, name.Start).TrueForAll(token => token.IsCapital || token.Text == ".") ? name : null;

    // What somebody does in it, or says, may have a subject of its own.
    private static bool IsAside(List<WordToken> tokens) => tokens.TrueForAll(token =>
        (char.IsLetterOrDigit(token.Text[0]) || token.Text is "," or "-" or "'" or "’") && token.Text != "according" && !ReferenceWords.Pronouns.Contains(token.Text)
        && !ReferenceWords.Auxiliaries.Contains(token.Text) && !ReferenceWords.Conjunctions.Contains(token.Text) && (token.IsCapital || !Tenses.IsPast(token.Text)));
}
