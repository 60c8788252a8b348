using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>When something is: over, to come, or planned once for a time that may be either.</summary>
internal enum Tense { Unknown, Past, Future, Planned }

/// <summary>Whether a sentence speaks of the past or of what is to come, where in it a date stands.</summary>
internal static class Tenses
{
    private static readonly WordFile Words = new("tense-words.txt");
    private static readonly FrozenSet<string> Future = Words.Set("future");
    private static readonly FrozenSet<string> Past = Words.Set("past");
    private static readonly FrozenSet<string> Arranged = Words.Set("arranged");
    private static readonly FrozenSet<string> NoParticiples = Words.Set("no-participles");

    private static readonly FrozenSet<string> Determiners = WordSet.Of("a an the its his her their our my your");

    private static readonly FrozenSet<string> BeforeStates = WordSet.Of("be stay remain");

    /// <summary>By the nearest verb before the date, or else the first behind it.</summary>
    public static Tense At(List<WordToken> sentence, int first, int last)
    {
        if (IsArrangedFor(sentence, first, last))
        {
            return Tense.Future;
        }

        for (var i = first - 1; i >= 0; i--)
        {
            if (Of(sentence, i) is not Tense.Unknown and var tense)
            {
                return tense;
            }
        }

        for (var i = last + 1; i < sentence.Count; i++)
        {
            // "Won on Tuesday to take the lead": what something is for says nothing of when it is.
            if (sentence[i - 1].Text != "to" && Of(sentence, i) is not Tense.Unknown and var tense)
            {
                return tense;
            }
        }

        return Tense.Unknown;
    }

    public static bool IsPast(string word) => Past.Contains(word) || IsParticiple(word);

    private static Tense Of(List<WordToken> sentence, int at)
    {
        var word = sentence[at].Text;
        var next = at + 1 < sentence.Count ? sentence[at + 1].Text : "";
        var before = at > 0 ? sentence[at - 1].Text : "";
        // What is to be done is no past, and neither "so-called" nor "go-ahead" a verb.
        var isBound = before == "-" && sentence[at - 1].End == sentence[at].Start || next == "-" && sentence[at + 1].Start == sentence[at].End;
        return isBound ? Tense.Unknown
            : word == "to" && before is "was" or "were" ? Tense.Planned
            : !sentence[at].IsCapital && IsFuture(before, word, next) || word == "would" && IsReported(sentence, at) ? Tense.Future
            : IsPast(word) && !BeforeStates.Contains(before) && !(IsParticiple(word) && Determiners.Contains(before)) ? Tense.Past
            : Tense.Unknown;
    }

    // "Ordered for Friday", not "blamed for Friday's clashes".
    private static bool IsArrangedFor(List<WordToken> sentence, int first, int last) =>
        first > 1 && sentence[first - 1].Text == "for" && Arranged.Contains(sentence[first - 2].Text)
        && (last + 1 == sentence.Count || sentence[last + 1].Text is not ("'" or "’"));

    // "Said that he would not stand".
    private static bool IsReported(List<WordToken> sentence, int at) => at > 1 && sentence[at - 2].Text == "that" || at > 2 && sentence[at - 3].Text == "that";

    private static bool IsParticiple(string word) => word.Length > 3 && word.EndsWith("ed", StringComparison.Ordinal) && !NoParticiples.Contains(word);

    private static bool IsFuture(string before, string word, string next) => word switch
    {
        "could" or "would" when next == "not" => false,
        "set" => next is "to" or "for",
        "going" => next == "to",
        "to" => before is "is" or "are",
        "have" or "has" => next is "until" or "till",
        "come" or "comes" => next is "out" or "into",
        "follow" or "follows" => next == "on",
        _ => Future.Contains(word) && next != "have",
    };
}
