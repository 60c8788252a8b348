namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>A day as a text names it.</summary>
/// <param name="Year">Null where the text leaves it out.</param>
/// <param name="Weekday">Null where the text leaves it out.</param>
internal readonly record struct NamedDay(int Month, int Day, int? Year, DayOfWeek? Weekday)
{
    /// <summary>The day in a year; null where the year has none.</summary>
    public DateOnly? In(int year) => year > 0 && Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;

    /// <summary>The year in which it comes next after another day.</summary>
    public int YearAfter(DateOnly day) => day.Year + ((Month, Day).CompareTo((day.Month, day.Day)) < 0 ? 1 : 0);
}
