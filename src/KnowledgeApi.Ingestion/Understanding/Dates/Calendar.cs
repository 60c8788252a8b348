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

    public static PartialDate? Year(int year) => Parse(year.ToString("0000", CultureInfo.InvariantCulture));

    public static PartialDate? Month(int year, int month) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));

    public static PartialDate? Month(DateOnly day) => Month(day.Year, day.Month);

    public static PartialDate? Day(int year, int month, int day) => Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"));

    public static PartialDate? Day(DateOnly day) => Day(day.Year, day.Month, day.Day);

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

    /// <summary>The year of a day whose year is left out: the last one or the next one, as the tense says; the nearest where that is far off.</summary>
    public static int YearOf(int month, int day, DateOnly published, Tense tense)
    {
        var days = new[] { -1, 0, 1 }.Select(years => published.Year + years)
            .Where(year => day <= DateTime.DaysInMonth(year, month))
            .Select(year => (Year: year, Days: new DateOnly(year, month, day).DayNumber - published.DayNumber)).ToList();
        var fitting = days.Where(d => tense is Tense.Past ? d.Days is <= 0 and >= -FarBack : tense is Tense.Future && d.Days is >= 0 and <= FarAhead).ToList();
        return (fitting.Count > 0 ? fitting : days).DefaultIfEmpty((published.Year, 0)).MinBy(d => Math.Abs(d.Item2)).Item1;
    }

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
