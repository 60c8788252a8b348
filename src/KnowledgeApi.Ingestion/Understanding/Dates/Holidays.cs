using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>Holidays of one day that are the same day wherever news in English speaks of them by that name.</summary>
internal static class Holidays
{
    private const int DaysOfWeek = 7;

    private static readonly (string Name, Func<int, DateOnly> Day)[] All =
    [
        ("New Year ' s Day", On(1, 1)), ("New Year ' s Eve", On(12, 31)), ("Christmas", On(12, 25)), ("Christmas Day", On(12, 25)), ("Christmas Eve", On(12, 24)),
        ("Boxing Day", On(12, 26)), ("Valentine ' s Day", On(2, 14)), ("St . Patrick ' s Day", On(3, 17)), ("May Day", On(5, 1)), ("Juneteenth", On(6, 19)),
        ("Bastille Day", On(7, 14)), ("Halloween", On(10, 31)), ("Armistice Day", On(11, 11)), ("Veterans Day", On(11, 11)),
        ("St Patrick ' s Day", On(3, 17)), ("International Women ' s Day", On(3, 8)), ("Anzac Day", On(4, 25)), ("Australia Day", On(1, 26)), ("Waitangi Day", On(2, 6)),
        ("Canada Day", On(7, 1)), ("Burns Night", On(1, 25)), ("Bonfire Night", On(11, 5)), ("Guy Fawkes Night", On(11, 5)), ("Earth Day", On(4, 22)),
        ("Martin Luther King Jr . Day", Nth(3, DayOfWeek.Monday, 1)), ("Martin Luther King Day", Nth(3, DayOfWeek.Monday, 1)), ("MLK Day", Nth(3, DayOfWeek.Monday, 1)),
        ("Presidents Day", Nth(3, DayOfWeek.Monday, 2)), ("Presidents ' Day", Nth(3, DayOfWeek.Monday, 2)), ("Memorial Day", year => Nth(1, DayOfWeek.Monday, 6)(year).AddDays(-DaysOfWeek)),
        ("Labor Day", Nth(1, DayOfWeek.Monday, 9)), ("Columbus Day", Nth(2, DayOfWeek.Monday, 10)), ("Thanksgiving", Nth(4, DayOfWeek.Thursday, 11)),
        ("Thanksgiving Day", Nth(4, DayOfWeek.Thursday, 11)), ("Black Friday", year => Nth(4, DayOfWeek.Thursday, 11)(year).AddDays(1)),
        ("Easter", Easter), ("Easter Sunday", Easter), ("Easter Monday", year => Easter(year).AddDays(1)), ("Good Friday", year => Easter(year).AddDays(-2)),
        ("Palm Sunday", year => Easter(year).AddDays(-7)), ("Ash Wednesday", year => Easter(year).AddDays(-46)),
        ("Maundy Thursday", year => Easter(year).AddDays(-3)), ("Whit Monday", year => Easter(year).AddDays(50)),
        ("Father ' s Day", Nth(3, DayOfWeek.Sunday, 6)), ("Remembrance Sunday", Nth(2, DayOfWeek.Sunday, 11)),
    ];

    /// <summary>By their first word: the words of each, the longest first, and its day in a year.</summary>
    public static readonly FrozenDictionary<string, (string[] Words, Func<int, DateOnly> Day)[]> ByFirstWord = All
        .Select(holiday => (Words: holiday.Name.ToLowerInvariant().Split(' '), holiday.Day)).GroupBy(holiday => holiday.Words[0])
        .ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(holiday => holiday.Words.Length).ToArray());

    private static Func<int, DateOnly> On(int month, int day) => year => new(year, month, day);

    private static Func<int, DateOnly> Nth(int number, DayOfWeek weekday, int month) => year =>
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((int)weekday - (int)first.DayOfWeek + DaysOfWeek) % DaysOfWeek + DaysOfWeek * (number - 1));
    };

    /// <summary>By the Gregorian rule, in the form of Meeus, Jones and Butcher.</summary>
    private static DateOnly Easter(int year)
    {
        var (golden, century, ofCentury) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * correction + 114;
        return new(year, days / 31, days % 31 + 1);
    }
}
