using System.Globalization;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Tells which date is meant where a text leaves a part of it out.</summary>
internal static class Calendar
{
    private const int DaysOfWeek = 7;
    private const int MonthsOfYear = 12;
    private const int FewMonths = 3;
    private const int FarAhead = 300;
    private const int FarBack = 300;

    // News looks back more often than ahead.
    private const int Ahead = 2;

    public static PartialDate? Year(int year) => Parse(year.ToString("0000", CultureInfo.InvariantCulture));

    public static PartialDate? Month(int year, int month) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));

    public static PartialDate? Month(DateOnly day) => Month(day.Year, day.Month);

    public static PartialDate? Day(int year, int month, int day) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));

    public static PartialDate? Day(DateOnly day) => PartialDate.Of(day);

    /// <summary>The week of a day. A partial date knows no weeks: it is the month that most of the week lies in.</summary>
    public static PartialDate? Week(DateOnly day)
    {
        var daysToThursday = (int)DayOfWeek.Thursday - ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek - 1;
        return Month(day.AddDays(daysToThursday));
    }

    public static DateOnly Weekday(DayOfWeek weekday, DateOnly published, bool isAhead)
    {
        var days = ((int)weekday - (int)published.DayOfWeek + DaysOfWeek) % DaysOfWeek;
        return published.AddDays(isAhead || days == 0 ? days : days - DaysOfWeek);
    }

    public static DateOnly NearestWeekday(DayOfWeek weekday, DateOnly published) => Weekday(weekday, published.AddDays(-DaysOfWeek / 2), isAhead: true);

    /// <summary>The year of a day whose year is left out, as <see cref="Among"/> chooses it; one in which the weekday is right, where one is named.</summary>
    public static int YearOf(NamedDay named, DateOnly published, Tense tense)
    {
        var days = YearsAround(published).Select(named.In).OfType<DateOnly>().ToList();
        var right = days.FindAll(day => day.DayOfWeek == named.Weekday);
        return Among(right.Count > 0 ? right : days, published, tense)?.Year ?? published.Year;
    }

    /// <summary>Which of some days is meant: the last one or the next one, as the tense says; the nearest where that is far off.</summary>
    public static DateOnly? Among(IReadOnlyList<DateOnly> days, DateOnly published, Tense tense)
    {
        var fitting = days.Where(day => (day.DayNumber - published.DayNumber) is var away && (tense is Tense.Past ? away is <= 0 and >= -FarBack : tense is Tense.Future && away is >= 0 and <= FarAhead)).ToList();
        return (fitting.Count > 0 ? fitting : days).Select(day => (DateOnly?)day).MinBy(day => (day!.Value.DayNumber - published.DayNumber) is var away && away > 0 ? Ahead * away : -away);
    }

    public static IEnumerable<int> YearsAround(DateOnly published) => Enumerable.Range(published.Year - 1, 3);

    /// <summary>The same of a month; where the tense says nothing, the next one if that is near.</summary>
    public static int YearOf(int month, DateOnly published, Tense tense)
    {
        var monthsAhead = (month - published.Month + MonthsOfYear) % MonthsOfYear;
        return tense is Tense.Future || tense is Tense.Unknown && monthsAhead <= FewMonths
            ? published.Year + (month < published.Month ? 1 : 0)
            : published.Year - (month > published.Month ? 1 : 0);
    }

    public static PartialDate? Parse(string text) => PartialDate.TryParse(text, out var date) ? date : null;
}
