using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What an article's text says of the event that it reports.</summary>
/// <param name="Start">As dated by the text; null where it says no date.</param>
/// <param name="Kind">A word in capitals; null where none fits.</param>
internal sealed record EventFacts(PartialDate? Start, string? Kind, EventPlace Place)
{
    private const int MostDaysBefore = 10;
    private const int MostDaysAhead = 30;

    /// <summary>Nothing is said.</summary>
    public static readonly EventFacts None = new(null, null, default);

    /// <param name="opening">What of the article says it.</param>
    /// <param name="published">When the article was published.</param>
    /// <param name="people">Where it names people.</param>
    public static EventFacts Of(StoryOpening opening, PartialDate? published, IReadOnlyList<TextSpan> people)
    {
        var dates = DateTagger.Find(opening.Lead, published).Where(d => d.Value.Precision >= DatePrecision.Day).Select(d => d.Value).ToList();
        var start = Publication.Of(published) is { } publication ? StartAmong(dates, opening.Headline, publication) : dates.FirstOrDefault();
        return new(start, EventKinds.Of(opening.Headline, opening.First), EventPlaces.Of(opening, people));
    }

    // A date to come is that of what is reported only where the headline says that it is to come.
    private static PartialDate? StartAmong(List<PartialDate> dates, string headline, Publication publication)
    {
        var byDays = dates.ConvertAll(date => (Date: date, Days: DateOnly.FromDateTime(date.Earliest.UtcDateTime).DayNumber - publication.Day.DayNumber));
        var isAhead = headline.Contains(" to ", StringComparison.Ordinal) || headline.Contains(" will ", StringComparison.OrdinalIgnoreCase);
        return byDays.Find(d => d.Days is <= 0 and >= -MostDaysBefore).Date ?? (isAhead ? byDays.Find(d => d.Days is > 0 and <= MostDaysAhead).Date : null);
    }
}
