using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>What a sentence's subject did before: "Lee has met four leaders since taking office on June 4".</summary>
internal static class GerundReferences
{
    private const int LongestClause = 12;

    private static readonly FrozenDictionary<string, string> Past = new[]
    {
        ("taking", "took"), ("becoming", "became"), ("winning", "won"), ("losing", "lost"), ("leaving", "left"), ("being", "was"), ("assuming", "assumed"), ("entering", "entered"),
        ("joining", "joined"), ("resigning", "resigned"), ("declaring", "declared"), ("launching", "launched"), ("signing", "signed"), ("returning", "returned"), ("seizing", "seized"),
        ("escaping", "escaped"), ("surviving", "survived"), ("invading", "invaded"), ("arriving", "arrived"), ("fleeing", "fled"),
    }.ToFrozenDictionary(verb => verb.Item1, verb => verb.Item2);

    public static BackReference? Find(DatedSentence sentence)
    {
        var (tokens, end) = (sentence.Before, sentence.BeforeTime);
        var verb = tokens[..end].FindLastIndex(token => Past.ContainsKey(token.Text));
        if (verb < 1 || end - verb is < 2 or > LongestClause || !ReferenceWords.TimePrepositions.Contains(tokens[verb - 1].Text) || !ClausePredicate.IsPlain(tokens, verb + 1, end)
            || (verb == 1 ? SubjectBehind(sentence) : SubjectBefore(sentence, verb - 1)) is not { } subject)
        {
            return null;
        }

        var verbal = tokens[verb];
        return new([subject, new(verbal.Start, verbal.End, Past[verbal.Text]), new(tokens[verb + 1].Start, tokens[end - 1].End)], tokens[0].Start, Math.Max(sentence.Date.End, subject.End));
    }

    /// <summary>The name behind the comma of "Since taking office on June 4, Lee has".</summary>
    private static Wording? SubjectBehind(DatedSentence sentence)
    {
        var comma = sentence.Behind.FindIndex(token => token.Text == ",");
        var (from, to) = comma is < 0 or > 2 ? (0, 0) : (sentence.Behind[comma].End, sentence.Sentence.End);
        return sentence.NamesWithin(from, to) is [var name, ..] && sentence.Tokens(from, name.Start).TrueForAll(token => token.IsCapital || token.Text == ".")
            && sentence.Tokens(name.End, to) is [{ IsWord: true } next, ..] && next.Text != "and"
            ? name
            : null;
    }

    /// <summary>The name with which the sentence opens, if it is that of the only person so far and they are who the sentence is about.</summary>
    private static Wording? SubjectBefore(DatedSentence sentence, int end)
    {
        var named = Enumerable.Range(0, end).Where(at => sentence.NameEndingAt(sentence.Before[at].End) is not null).ToList();
        return named is [var last] && sentence.NameEndingAt(sentence.Before[last].End) == sentence.Before[0].Start && sentence.Before[last + 1].IsWord && sentence.Before[last + 1].Text != "and"
            && !sentence.Before[last..end].Exists(token => token.Text is "that" or "said")
            ? new(sentence.Before[0].Start, sentence.Before[last].End)
            : null;
    }
}
