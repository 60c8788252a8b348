using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What an article's text says of the event that it reports.</summary>
/// <param name="Start">As dated by the text; null where it says no date.</param>
/// <param name="Kind">A word in capitals; null where none fits.</param>
internal sealed record EventFacts(PartialDate? Start, string? Kind, string? Location)
{
    public static readonly EventFacts None = new(null, null, null);
}
