using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>What happened, on which day and in which country, as one article says it.</summary>
/// <param name="Kind">A word in capitals; null where none fits.</param>
/// <param name="Day">Null where no day is said.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where the text leaves it open.</param>
internal readonly record struct EventSketch(string? Kind, DateOnly? Day, string? Country)
{
    // A night may lie between two reports of one thing.
    private const int FewestDays = 2;

    // So long after, the same kind of thing has happened again: a second protest, the trial after the arrest.
    private const int FewestDaysOfOneKind = 7;

    // Where it is not known whether the kind is the same.
    private const int FewestDaysOfUnknown = 4;

    /// <param name="kind">One that people state may be any word, which tells nothing.</param>
    /// <param name="start">When it began.</param>
    public static EventSketch Of(string? kind, PartialDate? start, string? country) => new(
        kind is not null && EventWords.IsKind(kind) ? kind : null,
        start is { Precision: >= DatePrecision.Day } ? DateOnly.FromDateTime(start.Earliest.UtcDateTime) : null,
        country);

    /// <summary>Whether both say when, and lie apart: what follows from an event is another.</summary>
    public bool IsOther(EventSketch other) => Day is { } day && other.Day is { } otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) >= FewestDaysTo(other);

    public bool IsOfOtherKind(EventSketch other) => Kind is not null && other.Kind is not null && Kind != other.Kind;

    public bool IsElsewhere(EventSketch other) => Country is not null && other.Country is not null && Country != other.Country;

    private int FewestDaysTo(EventSketch other) => IsOfOtherKind(other) ? FewestDays : Kind is not null && Kind == other.Kind ? FewestDaysOfOneKind : FewestDaysOfUnknown;
}
