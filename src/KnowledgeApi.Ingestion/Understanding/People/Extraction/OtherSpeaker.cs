using KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells whether a name is part of what somebody else is called, so that what is said behind it is said by them.</summary>
internal static class OtherSpeaker
{
    public static bool IsBefore(NameMention mention) => EndsRelativeClause(mention) || IsBehindRelation(mention.Sentence, mention.First - 1);

    // "Tierney, who represents Vale, said".
    private static bool EndsRelativeClause(NameMention mention)
    {
        var sentence = mention.Sentence;
        var comma = sentence.LastComma(mention.First - 1, -1);
        return sentence.Word(mention.Last + 1) is "," && comma >= 0 && (sentence.Word(comma + 1) is "who" or "whose" or "which" || IsParticiple(sentence, comma + 1));
    }

    // "Representing".
    private static bool IsParticiple(ReadSentence sentence, int token) => sentence.Word(token) is [_, _, .., 'i', 'n', 'g'] && !sentence.IsCapitalised(token);

    // "A lawyer for Vale said".
    public static bool IsBehindRelation(ReadSentence sentence, int token)
    {
        while (token > 0 && IsOfTitle(sentence, token))
        {
            token--;
        }

        return token > 0 && sentence.Word(token) is "of" or "for" && char.IsLower(sentence.Word(token - 1)[0]);
    }

    private static bool IsOfTitle(ReadSentence sentence, int token) =>
        JobWords.SaysWho(sentence, token) || sentence.Is(token, WordLists.Office) || sentence.Word(token) is "victim" or "suspect" || NounPhrase.OpensTitle(sentence.Word(token));
}
