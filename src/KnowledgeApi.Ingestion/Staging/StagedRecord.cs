using KnowledgeApi.Ingestion.JsonLines;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Staging;

/// <summary>A record as the batch keeps it: all of it that can be worked out before the database is touched.</summary>
/// <param name="Headline">The hash of an article's headline, by which it may be known.</param>
/// <param name="Whole">The event that an event is a part of.</param>
internal sealed record StagedRecord(string Key, string? Url, long? Headline, string? Whole, byte[] Json, IReadOnlyList<Reference> References)
{
    public static StagedRecord Of(KnowledgeRecord record)
    {
        var article = record as ArticleRecord;
        return new(
            record.Key ?? ArticleKey.Of(article!), article?.CanonicalUrl(), article is null ? null : ArticleKey.HeadlineHash(article.Headline),
            (record as EventRecord)?.Whole(), RecordJson.Serialize(record), [.. record.References()]);
    }
}
