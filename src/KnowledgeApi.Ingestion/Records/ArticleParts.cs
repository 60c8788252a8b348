using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

internal sealed class MentionRecord
{
    public required string Person { get; init; }

    public required MentionRole Role { get; init; }

    public int Count { get; init; } = 1;

    public double? Relevance { get; init; }

    public double? Confidence { get; init; }

    public string? Extractor { get; init; }

    public List<EvidenceRecord> Evidence { get; init; } = [];

    public IEnumerable<string?> Faults(ArticleRecord article, string path) =>
    [
        Count < 1 ? $"{path}.count: {Count} is less than 1" : null,
        Check.Share(Relevance, $"{path}.relevance"), Check.Share(Confidence, $"{path}.confidence"),
        .. Check.Each(Evidence, $"{path}.evidence", (evidence, at) => [evidence.Fault(article, at)]),
    ];
}

internal sealed class CoverageRecord
{
    public required string Event { get; init; }

    public required CoverageRelation Relation { get; init; }

    public double? Confidence { get; init; }

    public string? Extractor { get; init; }

    public List<EvidenceRecord> Evidence { get; init; } = [];

    public IEnumerable<string?> Faults(ArticleRecord article, string path) =>
    [
        Check.Share(Confidence, $"{path}.confidence"),
        .. Check.Each(Evidence, $"{path}.evidence", (evidence, at) => [evidence.Fault(article, at)]),
    ];
}

internal sealed class ArticleLinkRecord
{
    public required string Article { get; init; }

    public required ArticleRelation Relation { get; init; }

    public string? Extractor { get; init; }
}
