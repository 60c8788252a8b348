using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>What happened and on which day, as one article says it.</summary>
/// <param name="Kind">A word in capitals; null where none fits.</param>
/// <param name="Day">Null where no day is said.</param>
internal readonly record struct KindAndDay(string? Kind, DateOnly? Day)
{
    // A night may lie between two reports of one thing.
    private const int FewestDays = 2;

    // So long after, the same kind of thing has happened again: a second protest, the trial after the arrest.
    private const int FewestDaysOfOneKind = 7;

    // Where it is not known whether the kind is the same.
    private const int FewestDaysOfUnknown = 4;

    /// <param name="kind">One that people state may be any word, which tells nothing.</param>
    /// <param name="start">When it began.</param>
    public static KindAndDay Of(string? kind, PartialDate? start) => new(
        kind is not null && EventWords.IsKind(kind) ? kind : null,
        start is { Precision: >= DatePrecision.Day } ? DateOnly.FromDateTime(start.Earliest.UtcDateTime) : null);

    /// <summary>Whether both say when, and lie apart: what follows from an event is another.</summary>
    public bool IsOther(KindAndDay other) => Day is { } day && other.Day is { } otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) >= FewestDaysTo(other);

    public bool IsOfOtherKind(KindAndDay other) => Kind is not null && other.Kind is not null && Kind != other.Kind;

    private int FewestDaysTo(KindAndDay other) => IsOfOtherKind(other) ? FewestDays : Kind is not null && Kind == other.Kind ? FewestDaysOfOneKind : FewestDaysOfUnknown;
}
