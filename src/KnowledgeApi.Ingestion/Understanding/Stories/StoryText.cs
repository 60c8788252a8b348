using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.People;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What an article's text says of events, read ahead of the transaction that places it among the others.</summary>
/// <param name="Lead">Where its first sentences are; null where it has none.</param>
/// <param name="PublishedOn">The day of publication as stated; null where none is.</param>
/// <param name="Families">The family names of those whom the headline or the first sentences name.</param>
/// <param name="Happenings">What it refers back to.</param>
/// <param name="Wording">A number that tells its words from those of others.</param>
internal sealed record StoryText(ArticleTerms Terms, EventFacts Facts, Lead? Lead, PartialDate? PublishedOn, IReadOnlyList<string> Families, IReadOnlyList<DatedHappening> Happenings, long Wording)
{
    /// <summary>Of an article whose events someone states: as much as it takes to know others by it.</summary>
    public static StoryText OfTerms(ArticleText text, PartialDate? published) =>
        new(TermsOf(text), EventFacts.None, null, Publication.DayOf(published), [], [], WordingOf(text));

    public static StoryText Of(ArticleText text, PartialDate? published, IReadOnlyList<FoundPerson> people)
    {
        var body = text.Body ?? "";
        var lead = Stories.Lead.Of(body);
        var opening = lead is { } at
            ? new StoryOpening(text.Headline, body[at.Start..at.FirstEnd], body[at.FirstEnd..at.End], at.Start)
            : new(text.Headline, text.Abstract ?? "", "", 0);
        var named = people.SelectMany(person => person.Mentions).SelectMany(mention => mention.Evidence).ToList();
        return new(
            TermsOf(text),
            EventFacts.Of(opening, published, named),
            lead,
            Publication.DayOf(published),
            FamiliesOf(people, lead),
            [.. BackReferences.Of(body, published, people)],
            WordingOf(text));
    }

    private static List<string> FamiliesOf(IReadOnlyList<FoundPerson> people, Lead? lead) =>
    [
        .. people.Where(person => person.Mentions.Any(mention => mention.Role is not MentionRole.Author && mention.Evidence.Any(span => IsFirst(span, lead))))
            .Select(person => NameParts.Of(person.Name).Family()).Distinct(),
    ];

    private static bool IsFirst(TextSpan span, Lead? lead) =>
        span.Property is EvidenceProperty.Headline || lead is { } at && span.Property is EvidenceProperty.Body && span.Start >= at.Start && span.End <= at.End;

    private static long WordingOf(ArticleText text) => Hash.Mix(Hash.Of(text.Headline), Hash.Of(text.Body));

    private static ArticleTerms TermsOf(ArticleText text) => ArticleTerms.Of(text.Headline, text.Abstract is null ? text.Body ?? "" : $"{text.Abstract}\n{text.Body}");
}
