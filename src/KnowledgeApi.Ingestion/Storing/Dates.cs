using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Storing;

internal static class Dates
{
    /// <summary>The earliest instant it may mean, as exact as the database keeps it.</summary>
    public static DateTimeOffset? Instant(PartialDate? date) => date is null ? null : Milliseconds(date.Earliest);

    public static DateTimeOffset Milliseconds(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
