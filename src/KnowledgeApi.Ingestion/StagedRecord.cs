using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.JsonLines;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion;

/// <summary>A reading as the batch keeps it: all that can be worked out before the database is touched.</summary>
internal sealed record StagedRecord(Reading Reading, string? Key, string? Url, byte[]? Json, IReadOnlyList<Reference> References)
{
    public static StagedRecord Of(Reading reading) => reading.Record is not { } record
        ? new(reading, null, null, null, [])
        : new(reading, record.Key ?? ArticleIdentity.Derive((ArticleRecord)record), (record as ArticleRecord)?.CanonicalUrl(), RecordJson.Serialize(record), [.. record.References()]);
}
