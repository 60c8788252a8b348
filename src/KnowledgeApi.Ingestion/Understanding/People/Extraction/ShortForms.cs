using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Finds the family names that stand alone, of people whom the article names in full: what the tagger takes for nothing may be one of those.</summary>
internal static class ShortForms
{
    private const double Confidence = 0.8;

    public static IEnumerable<NameMention> Find(IReadOnlyList<ReadSentence> sentences, IReadOnlyList<NameMention> mentions)
    {
        var families = mentions.Where(mention => mention.IsFull).Select(mention => new NamedPerson(mention).Family()).ToHashSet();
        var taken = NameMention.TokensOf(mentions);
        return from sentence in families.Count == 0 ? [] : sentences
               from token in Enumerable.Range(0, sentence.Length)
               where StandsAlone(sentence, token) && !taken.Contains((sentence, token)) && families.Contains(NameParts.Of(sentence.Word(token).ToString()).Words.DefaultIfEmpty("").First())
               select new NameMention(sentence, token, token, Confidence);
    }

    private static bool StandsAlone(ReadSentence sentence, int token) =>
        sentence.Traits.Case is SentenceCase.Usual && sentence.Traits.Words[token].Case is WordCase.Capitalised or WordCase.Mixed
        && !sentence.Is(token, WordLists.Place | WordLists.Demonym | WordLists.Calendar | WordLists.Function | WordLists.Organisation)
        && !(token == 0 && sentence.Is(token, WordLists.English))
        && (!sentence.IsCapitalised(token - 1) || sentence.Is(token - 1, WordLists.Title | WordLists.Job | WordLists.Function))
        && !sentence.IsCapitalised(token + 1) && sentence.Word(token + 1) is not "-";
}
