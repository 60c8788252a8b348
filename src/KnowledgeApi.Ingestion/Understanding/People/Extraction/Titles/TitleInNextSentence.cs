using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Reads the title that the next sentence begins with, as reports of sports have it: "X scored twice. The Ghanaian striker, …".</summary>
internal static class TitleInNextSentence
{
    private const int LongestTitle = 4;

    /// <param name="mention">A name that its sentence begins with, and the only one there.</param>
    /// <param name="sentences">Those of the article.</param>
    public static string? Of(NameMention mention, IReadOnlyList<ReadSentence> sentences)
    {
        var number = mention.Sentence.Number + 1;
        var isSubject = mention is { First: 0, IsFull: true, IsPossessive: false, Sentence.Property: not EvidenceProperty.Headline };
        if (!isSubject || number >= sentences.Count || sentences[number].Property != mention.Sentence.Property)
        {
            return null;
        }

        // Without where they are from, or their age, it may be any: "The referee".
        var next = sentences[number];
        if (next.Word(0) is not "The" || !next.Is(1, WordLists.Demonym) && !next.Word(1).EndsWith("-year-old", StringComparison.Ordinal))
        {
            return null;
        }

        var head = 2;
        while (head <= LongestTitle && NounPhrase.MayQualify(next, head) && !IsWhole(next, head))
        {
            head++;
        }

        return head <= LongestTitle && IsWhole(next, head) ? next.Words(1, head) : null;
    }

    // What follows is a verb or an aside, never a name.
    private static bool IsWhole(ReadSentence sentence, int head) =>
        JobWords.Is(sentence, head) && !IsBesideGame(sentence.Word(head)) && head + 1 < sentence.Length && !sentence.IsCapitalised(head + 1)
        && !Possessives.IsEnding(sentence.Word(head + 1)) && sentence.Word(head + 1) is not "and" && !JobWords.Is(sentence, head + 1);

    // Of these the next sentence may speak whoever has scored.
    private static bool IsBesideGame(ReadOnlySpan<char> job) => job is "coach" or "manager" or "referee" or "judge" or "umpire";
}
