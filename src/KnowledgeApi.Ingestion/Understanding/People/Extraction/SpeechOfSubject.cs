using KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells where whoever a sentence begins with does one thing and then speaks: "Vale apologised at the gate and said that".</summary>
internal static class SpeechOfSubject
{
    private const int LongestDeed = 20;

    public static bool IsBy(NameMention mention)
    {
        var (sentence, verb) = (mention.Sentence, mention.Last + 1);
        if (!OpensSentence(mention) || !IsVerb(sentence, verb))
        {
            return false;
        }

        for (var i = verb + 1; i < Math.Min(sentence.Length, verb + LongestDeed); i++)
        {
            if (sentence.Word(i) is "and")
            {
                return sentence.Word(i + 1) is "said" or "says" or "added" or "warned" or "noted" or "stressed" or "insisted" or "argued" or "explained" or "recalled" && sentence.Word(i + 2) is "that";
            }

            if (BeginsClause(sentence, i))
            {
                return false;
            }
        }

        return false;
    }

    private static bool OpensSentence(NameMention mention) =>
        Enumerable.Range(0, mention.First).All(i => mention.Sentence.IsCapitalised(i) && !mention.Sentence.Is(i, WordLists.Function) || JobWords.Is(mention.Sentence, i) || i == 0 && mention.Sentence.Word(i) is "The");

    private static bool IsVerb(ReadSentence sentence, int token) => token < sentence.Length && sentence.Is(token, WordCase.Small)
        && (sentence.Is(token, WordLists.Act | WordLists.Speech) && sentence.Word(token) is not ("who" or "whose") || sentence.Word(token) is [_, _, .., 'e', 'd']);

    // Then another may be the one who speaks.
    private static bool BeginsClause(ReadSentence sentence, int token) => sentence.Is(token, WordCase.Mark) && sentence.Word(token) is not ("-" or "'s" or "’s")
        || sentence.Word(token) is "who" or "whom" or "whose" or "which" or "that" or "what" or "when" or "where" or "while" or "as" or "because" or "since" or "after" or "before" or "until" or "if" or "but" or "or" or "how" or "why" or "than";
}
