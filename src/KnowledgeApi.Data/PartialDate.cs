using System.Globalization;

namespace KnowledgeApi.Data;

/// <summary>How much of a <see cref="PartialDate"/> is known.</summary>
public enum DatePrecision { Year, Month, Day, Hour, Minute, Second }

/// <summary>A date of which only a part may be known: "2024-12" is a month, never its first day.</summary>
public sealed class PartialDate
{
    private static readonly (string Format, DatePrecision Precision)[] Forms =
    [
        ("yyyy", DatePrecision.Year), ("yyyy-MM", DatePrecision.Month), ("yyyy-MM-dd", DatePrecision.Day),
        ("yyyy-MM-ddTHHK", DatePrecision.Hour), ("yyyy-MM-ddTHH:mmK", DatePrecision.Minute),
        ("yyyy-MM-ddTHH:mm:ssK", DatePrecision.Second), ("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", DatePrecision.Second),
    ];

    private PartialDate() { }

    /// <summary>The date as it was given, ISO 8601 cut off where knowledge ends.</summary>
    public string Value { get; private init; } = "";

    public DatePrecision Precision { get; private init; }

    /// <summary>The first instant it may mean; UTC where no offset was given.</summary>
    public DateTimeOffset Earliest { get; private init; }

    /// <summary>The last millisecond it may mean.</summary>
    public DateTimeOffset Latest { get; private init; }

    /// <summary>An instant, as far as it is known; null beyond the years that are dates.</summary>
    public static PartialDate? Of(DateTimeOffset instant, DatePrecision precision) => Of(instant, Array.Find(Forms, form => form.Precision == precision).Format);

    /// <summary>An instant as exact as it is.</summary>
    public static PartialDate? Of(DateTimeOffset instant) => Of(instant, Forms[^1].Format);

    public static PartialDate? Of(DateOnly day) => Of(new DateTimeOffset(day, default, TimeSpan.Zero), DatePrecision.Day);

    /// <summary>Reads an ISO 8601 date or a prefix of one; false where it is none.</summary>
    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PartialDate? date)
    {
        foreach (var (format, precision) in Forms)
        {
            if (!DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var earliest)
                || earliest.Year > 9000)
            {
                continue;
            }

            earliest = earliest.ToUniversalTime();
            date = new() { Value = text, Precision = precision, Earliest = earliest, Latest = End(earliest, precision).AddMilliseconds(-1) };
            return true;
        }

        date = null;
        return false;
    }

    private static PartialDate? Of(DateTimeOffset instant, string format) =>
        TryParse(instant.UtcDateTime.ToString(format, CultureInfo.InvariantCulture), out var date) ? date : null;

    private static DateTimeOffset End(DateTimeOffset start, DatePrecision precision) => precision switch
    {
        DatePrecision.Year => start.AddYears(1),
        DatePrecision.Month => start.AddMonths(1),
        DatePrecision.Day => start.AddDays(1),
        DatePrecision.Hour => start.AddHours(1),
        DatePrecision.Minute => start.AddMinutes(1),
        _ => start.AddSeconds(1),
    };
}
