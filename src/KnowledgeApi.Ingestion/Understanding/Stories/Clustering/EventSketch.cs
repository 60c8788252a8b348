using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Places;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>What happened, on which day and in which country, as one article says it.</summary>
/// <param name="Kind">A word in capitals; null where none fits.</param>
/// <param name="Day">Null where no day is said.</param>
/// <param name="Country">ISO 3166-1 alpha-2; null where the text leaves it open.</param>
/// <param name="City">One that is known; null where the text names none or leaves it open.</param>
internal readonly record struct EventSketch(string? Kind, DateOnly? Day, string? Country, string? City)
{
    // A night may lie between two reports of one thing.
    private const int FewestDays = 2;

    // So long after, the same kind of thing has happened again: a second protest, the trial after the arrest.
    private const int FewestDaysOfOneKind = 7;

    // Where it is not known whether the kind is the same.
    private const int FewestDaysOfUnknown = 4;

    /// <param name="kind">One that people state may be any word, which tells nothing.</param>
    /// <param name="start">When it began.</param>
    /// <param name="place">Where it was.</param>
    public static EventSketch Of(string? kind, PartialDate? start, EventPlace place) => new(
        kind is not null && EventWords.IsKind(kind) ? kind : null,
        start is { Precision: >= DatePrecision.Day } ? DateOnly.FromDateTime(start.Earliest.UtcDateTime) : null,
        place.Country,
        place.Location?.Split(',')[0] is { } town && Gazetteer.Find(town) is { Kind: PlaceKind.City } ? town : null);

    /// <summary>
    /// Whether it is known by the people in it: of a fire, battle or march one report quotes a captain first and another a
    /// mayor, but of two arrests each is of its own. What is of no kind may be either.
    /// </summary>
    public bool IsOfPeople => Kind is null || !EventKinds.OfPlaces.Contains(Kind);

    /// <summary>Whether both say when, and lie apart: what follows from an event is another.</summary>
    public bool IsOther(EventSketch other) => Day is { } day && other.Day is { } otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) >= FewestDaysTo(other);

    public bool IsOfOtherKind(EventSketch other) => Kind is not null && other.Kind is not null && Kind != other.Kind;

    public bool IsElsewhere(EventSketch other) => Country is not null && other.Country is not null && Country != other.Country;

    /// <summary>Whether what is of one kind, and known by its people, was in two cities: the courts of both may judge on one day.</summary>
    public bool IsInOtherCity(EventSketch other) => City is not null && other.City is not null && City != other.City && !IsElsewhere(other) && Kind is not null && Kind == other.Kind && IsOfPeople;

    private int FewestDaysTo(EventSketch other) => IsOfOtherKind(other) ? FewestDays : Kind is not null && Kind == other.Kind ? FewestDaysOfOneKind : FewestDaysOfUnknown;
}
