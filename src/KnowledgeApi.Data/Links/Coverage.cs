namespace KnowledgeApi.Data;

public enum CoverageRelation { About, Mentions }

/// <summary>An article's report of an event.</summary>
public sealed class Coverage
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    public long EventId { get; set; }

    public Event Event { get; set; } = null!;

    public CoverageRelation Relation { get; set; }

    public double? Confidence { get; set; }

    /// <summary>What found the link in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    public List<Evidence> Evidence { get; set; } = [];

    /// <summary>A copy of the article's, for the newest reports of an event.</summary>
    public DateTimeOffset PublishedAt { get; set; }

    /// <summary>A copy of the earliest start of the event, for an article's latest events.</summary>
    public DateTimeOffset EventStart { get; set; }
}
