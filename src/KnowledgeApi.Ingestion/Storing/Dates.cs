using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Storing;

internal static class Dates
{
    /// <summary>The stored date where the new one says the same, for another instance would count as a change.</summary>
    public static PartialDate? Keep(PartialDate? stored, PartialDate? given) => stored?.Value == given?.Value ? stored : given;

    /// <summary>The earliest instant it may mean, as exact as the database keeps it.</summary>
    public static DateTimeOffset? Instant(PartialDate? date) => date is null ? null : Milliseconds(date.Earliest);

    public static DateTimeOffset Milliseconds(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
