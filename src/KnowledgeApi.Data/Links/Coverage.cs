namespace KnowledgeApi.Data;

/// <summary>Whether an article is about an event or only mentions it.</summary>
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

    /// <summary>How sure the link is, from 0 to 1; null where nobody said.</summary>
    public double? Confidence { get; set; }

    /// <summary>What found the link in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    /// <summary>The places in the article that the link rests on.</summary>
    public List<Evidence> Evidence { get; set; } = [];

    /// <summary>A copy of the article's, for the newest reports of an event.</summary>
    public DateTimeOffset PublishedAt { get; set; }

    /// <summary>A copy of the earliest start of the event, for an article's latest events.</summary>
    public DateTimeOffset EventStart { get; set; }
}
