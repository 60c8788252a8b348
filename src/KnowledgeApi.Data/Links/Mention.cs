namespace KnowledgeApi.Data;

public enum MentionRole { About, Mentions, Quoted, Author }

/// <summary>A person's part in an article.</summary>
public sealed class Mention
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public Article Article { get; set; } = null!;

    public long PersonId { get; set; }

    public Person Person { get; set; } = null!;

    public MentionRole Role { get; set; }

    public int Count { get; set; } = 1;

    public double? Relevance { get; set; }

    public double? Confidence { get; set; }

    /// <summary>What found the link in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    public List<Evidence> Evidence { get; set; } = [];

    /// <summary>A copy of the article's, so that a person's newest articles are read off one index.</summary>
    public DateTimeOffset PublishedAt { get; set; }
}
