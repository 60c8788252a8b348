using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;
using KnowledgeApi.Ingestion.Understanding.Stories.References;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What an article's text says of events, read ahead of the transaction that places it among the others.</summary>
/// <param name="Lead">Where its first sentences are; null where it has none.</param>
/// <param name="PublishedOn">The day of publication as stated; null where none is.</param>
/// <param name="Happenings">What it refers back to.</param>
/// <param name="Wording">A number that tells its words from those of others.</param>
internal sealed record StoryText(ArticleTerms Terms, EventFacts Facts, Lead? Lead, PartialDate? PublishedOn, FirstNamed People, IReadOnlyList<DatedHappening> Happenings, long Wording)
{
    /// <summary>Of an article whose events someone states: as much as it takes to know others by it.</summary>
    public static StoryText OfTerms(ArticleText text, PartialDate? published) =>
        new(TermsOf(text), EventFacts.None, null, Publication.DayOf(published), FirstNamed.Nobody, [], WordingOf(text));

    public static StoryText Of(ArticleText text, PartialDate? published, Genre? genre, IReadOnlyList<FoundPerson> people)
    {
        var body = text.Body ?? "";
        var lead = Stories.Facts.Lead.Of(body);
        var opening = lead is { } at
            ? new StoryOpening(text.Headline, body[at.Start..at.FirstEnd], body[at.FirstEnd..at.End], at.Start) { Body = body }
            : new(text.Headline, text.Abstract ?? "", "", 0);
        var named = people.SelectMany(person => person.Mentions).SelectMany(mention => mention.Evidence).ToList();
        return new(
            TermsOf(text),
            EventFacts.Of(opening, published, genre, named),
            lead,
            Publication.DayOf(published),
            FirstNamed.Of(people, lead),
            [.. BackReferences.Of(body, published, people)],
            WordingOf(text));
    }

    private static long WordingOf(ArticleText text) => Hash.Mix(Hash.Of(text.Headline), Hash.Of(text.Body));

    private static ArticleTerms TermsOf(ArticleText text) => ArticleTerms.Of(text.Headline, text.Abstract is null ? text.Body ?? "" : $"{text.Abstract}\n{text.Body}");
}
