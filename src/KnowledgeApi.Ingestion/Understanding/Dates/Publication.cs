using System.Globalization;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Dates;

/// <summary>When a text was published, on the clock of those who published it: what its dates are relative to.</summary>
/// <param name="At">The local time; midnight where only the day is known.</param>
internal sealed record Publication(DateTime At)
{
    private const int Earliest = 1500;
    private const int Latest = 2500;

    public DateOnly Day => DateOnly.FromDateTime(At);

    /// <summary>Null where not even the day is known, or no newspaper was printed then.</summary>
    public static Publication? Of(PartialDate? published) => published is null || published.Precision < DatePrecision.Day || published.Earliest.Year is < Earliest or > Latest
        ? null
        : new(DateTimeOffset.Parse(published.Precision is DatePrecision.Day ? published.Value + "T00:00Z" : Whole(published.Value), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).DateTime);

    /// <summary>The day of a date as it was stated, without its time.</summary>
    public static PartialDate? DayOf(PartialDate? published) =>
        published is { Precision: >= DatePrecision.Day } && PartialDate.TryParse(published.Value[..10], out var day) ? day : null;

    // .NET reads no time of hours alone.
    private static string Whole(string value) => value.Length > 13 && value[13] == ':' ? value : value[..13] + ":00" + value[13..];
}
