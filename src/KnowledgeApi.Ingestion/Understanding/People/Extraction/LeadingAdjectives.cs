using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Takes off an adjective that has its capital from the sentence that it begins: "Frail Edith", where the article names Edith in full.</summary>
internal static class LeadingAdjectives
{
    public static List<NameMention> Without(List<NameMention> mentions)
    {
        var given = mentions.Where(mention => mention.IsFull).ToLookup(mention => mention.Sentence.Word(mention.First).ToString());
        return mentions.ConvertAll(mention => HasAdjective(mention) && given[mention.Sentence.Word(mention.Last).ToString()].Any(other => other.Text != mention.Text)
            ? new NameMention(mention.Sentence, mention.Last, mention.Last, mention.Confidence)
            : mention);
    }

    private static bool HasAdjective(NameMention mention) => mention.Last == mention.First + 1
        && (mention.First == 0 || mention.Sentence.Word(mention.First - 1) is "\"" or "“")
        && mention.Sentence.Is(mention.First, WordLists.English) && !mention.Sentence.Is(mention.First, WordLists.Given | WordLists.Family) && mention.Sentence.Is(mention.Last, WordLists.Given);
}
