using System.Text.RegularExpressions;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Dates;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>What an article's text says of the event that it reports.</summary>
/// <param name="Start">As dated by the text; null where it says no date.</param>
/// <param name="Kind">A word in capitals; null where none fits.</param>
internal sealed partial record EventFacts(PartialDate? Start, string? Kind, EventPlace Place)
{
    private const int MostDaysBefore = 10;
    private const int MostDaysBeforeSaying = 4;
    private const int MostDaysAhead = 30;

    /// <summary>Nothing is said.</summary>
    public static readonly EventFacts None = new(null, null, default);

    /// <param name="opening">What of the article says it.</param>
    /// <param name="published">When the article was published.</param>
    /// <param name="genre">What its publisher says that it is.</param>
    /// <param name="people">Where it names people.</param>
    public static EventFacts Of(StoryOpening opening, PartialDate? published, Genre? genre, IReadOnlyList<TextSpan> people)
    {
        var lead = opening.Lead;
        // The day of a dateline is that of writing.
        var behindDateline = Dateline.Of(opening.First)?.End ?? 0;
        var dates = DateTagger.Find(lead, published).Where(d => d.Value.Precision >= DatePrecision.Day && d.Start >= behindDateline).ToList();
        var start = Publication.Of(published) is { } publication ? StartAmong(lead, dates, opening.Headline, publication) : dates.FirstOrDefault()?.Value;
        var kind = ReportGenre.IsOf(genre, opening.Headline) ? EventKinds.Of(opening.Headline, opening.First) : null;
        return new(start, kind, EventPlaces.Of(opening, people));
    }

    // A date to come is that of what is reported only where the headline says that it is to come.
    private static PartialDate? StartAmong(string lead, List<DateExpression> dates, string headline, Publication publication)
    {
        var byDays = dates.ConvertAll(date => (
            Date: date.Value,
            Days: DateOnly.FromDateTime(date.Value.Earliest.UtcDateTime).DayNumber - publication.Day.DayNumber,
            IsOfSaying: Saying().IsMatch(lead.AsSpan(0, date.Start))));
        var isAhead = headline.Contains(" to ", StringComparison.Ordinal) || headline.Contains(" will ", StringComparison.OrdinalIgnoreCase);
        var past = byDays.FindAll(d => d.Days is <= 0 and >= -MostDaysBefore);
        var first = past.FirstOrDefault();
        // The day on which it was said is not the day on which it was, where the text says both.
        var start = first.IsOfSaying && past.Find(d => !d.IsOfSaying && d.Days < first.Days && d.Days >= first.Days - MostDaysBeforeSaying).Date is { } earlier ? earlier : first.Date;
        return start ?? (isAhead ? byDays.Find(d => d.Days is > 0 and <= MostDaysAhead).Date : null);
    }

    [GeneratedRegex(@"\b(said|says|told( \w+){1,3}|announced|confirmed|reported|added|wrote)( late| early)?( on)?\s*$", RegexOptions.RightToLeft)]
    private static partial Regex Saying();
}
