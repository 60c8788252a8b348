using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Reads what a text says of a person's work, wherever it says so: most surely behind the name, else the fullest before it.</summary>
internal static class JobTitles
{
    /// <param name="person">The person.</param>
    /// <param name="sentences">Those of the article.</param>
    /// <param name="isAlone">Whether no other person is named in the sentence of a place.</param>
    public static string? Of(NamedPerson person, IReadOnlyList<ReadSentence> sentences, Func<NameMention, bool> isAlone)
    {
        var mentions = person.Mentions;
        var behind = mentions.Select(TitleAfterName.Of).OfType<string>().FirstOrDefault();
        // "The violinist Vale, a frequent partner".
        return (behind is not null && IsRelation(behind) ? null : behind) ?? Fullest(mentions.Where(IsInProse)) ?? Fullest(mentions) ?? behind ?? mentions.Select(TitleElsewhere.Of).FirstOrDefault(title => title is not null)
            ?? mentions.Where(isAlone).Select(mention => TitleInNextSentence.Of(mention, sentences)).FirstOrDefault(title => title is not null);
    }

    private static bool IsRelation(string title) => title.Split(' ').TakeWhile(word => word is not ("of" or "at" or "in")).LastOrDefault() is { } head && JobWords.IsRelation(head);

    // What leads to a name in a headline of capitals may be a verb as well.
    private static bool IsInProse(NameMention mention) => mention.Sentence is { Property: not EvidenceProperty.Headline, Traits.Case: SentenceCase.Usual };

    private static string? Fullest(IEnumerable<NameMention> mentions) =>
        mentions.SelectMany(mention => new[] { TitleBeforeName.Of(mention), TitleBeforeComma.Of(mention) }).OfType<string>().MaxBy(title => title.Length);
}
