using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.People;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What an article's text says of events, read ahead of the transaction that places it among the others.</summary>
/// <param name="Lead">Where its first sentences are; null where it has none.</param>
/// <param name="PublishedOn">The day of publication as stated; null where none is.</param>
/// <param name="Happenings">What it refers back to.</param>
internal sealed record StoryText(ArticleTerms Terms, EventFacts Facts, Lead? Lead, PartialDate? PublishedOn, IReadOnlyList<DatedHappening> Happenings)
{
    /// <summary>Of an article whose events someone states: as much as it takes to know others by it.</summary>
    public static StoryText OfTerms(ArticleText text, PartialDate? published) =>
        new(TermsOf(text), new(null, null, null), null, Publication.DayOf(published), []);

    public static StoryText Of(ArticleText text, PartialDate? published, IReadOnlyList<FoundPerson> people)
    {
        var body = text.Body ?? "";
        var lead = Stories.Lead.Of(body);
        var (opening, first) = lead is { } at ? (body[at.Start..at.End], body[at.Start..at.FirstEnd]) : (text.Abstract ?? "", text.Abstract ?? "");
        return new(
            TermsOf(text),
            EventFacts.Of(text.Headline, opening, first, published),
            lead,
            Publication.DayOf(published),
            [.. BackReferences.Of(body, published, people)]);
    }

    private static ArticleTerms TermsOf(ArticleText text) => ArticleTerms.Of(text.Headline, text.Abstract is null ? text.Body ?? "" : $"{text.Abstract}\n{text.Body}");
}
