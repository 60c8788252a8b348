namespace KnowledgeApi.Data;

/// <summary>What the source of an <see cref="ArticleLink"/> is to the target.</summary>
public enum ArticleRelation { Related, DuplicateOf, Cites, Updates, Corrects }

/// <summary>What one article is to another, read from source to target.</summary>
public sealed class ArticleLink
{
    public long Id { get; set; }

    public long SourceId { get; set; }

    public Article Source { get; set; } = null!;

    public long TargetId { get; set; }

    public Article Target { get; set; } = null!;

    public ArticleRelation Relation { get; set; }

    /// <summary>What found the link in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }
}
