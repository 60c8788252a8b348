using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Reads a title that a verb gives somebody: "named X as chief executive", "X is a writer and teacher".</summary>
internal static class TitleElsewhere
{
    private const int Reach = 6;

    public static string? Of(NameMention mention)
    {
        var (sentence, start) = (mention.Sentence, mention.Last + 1);
        if (sentence.Property is EvidenceProperty.Headline)
        {
            return null;
        }

        var isAppointed = sentence.Word(start) is "as"
            && Enumerable.Range(Math.Max(0, mention.First - Reach), Math.Min(Reach, mention.First)).Any(i => JobWords.Appoints(sentence.Word(i)));
        var isSo = sentence.Word(start) is "is" && sentence.Word(start + 1) is "a" or "an" or "the";
        if (!isAppointed && !isSo)
        {
            return null;
        }

        start += NounPhrase.IsDeterminer(sentence.Word(start + 1)) ? 2 : 1;
        var head = start;
        while (head < sentence.Length && head < start + Reach && (sentence.IsCapitalised(head) || NounPhrase.MayQualify(sentence, head)) && !IsWhole(sentence, head))
        {
            head++;
        }

        if (!IsWhole(sentence, head))
        {
            return null;
        }

        return sentence.Words(start, sentence.Word(head + 1) is "and" or "&" && JobWords.Is(sentence, head + 2) ? head + 2 : head);
    }

    private static bool IsWhole(ReadSentence sentence, int head) => JobWords.Is(sentence, head) && NounPhrase.EndsWith(sentence, head, EndOf(sentence, head));

    private static int EndOf(ReadSentence sentence, int head) => sentence.Word(head + 1) is "," or "." or ";" ? head + 1 : sentence.Length;
}
