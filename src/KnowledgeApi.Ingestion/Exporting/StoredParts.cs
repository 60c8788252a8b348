using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Exporting;

/// <summary>Parts of records, made of stored values.</summary>
internal static class StoredParts
{
    public static PartialDate? Date(string? value) => value is not null && PartialDate.TryParse(value, out var date) ? date : null;

    public static PartialDate? Instant(DateTimeOffset? instant) => instant is { } known ? PartialDate.Of(known) : null;

    public static List<AliasRecord> Aliases(List<Alias> aliases) => aliases.ConvertAll(a => new AliasRecord { Name = a.Name, Kind = a.Kind });

    /// <summary>Without the words around it, which an import reads off the text.</summary>
    public static List<EvidenceRecord> Evidence(List<Evidence> evidence) => evidence.ConvertAll(e => new EvidenceRecord
    {
        Property = e.Property,
        Start = e.Start,
        End = e.End,
        Exact = e.Exact,
        Extractor = e.Extractor,
    });
}
