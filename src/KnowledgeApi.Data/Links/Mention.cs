namespace KnowledgeApi.Data;

/// <summary>A person's part in an article: it is about them, names them, quotes them, or is by them.</summary>
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

    /// <summary>How often the article names the person.</summary>
    public int Count { get; set; } = 1;

    /// <summary>How much the article is about the person, from 0 to 1; null where nobody said.</summary>
    public double? Relevance { get; set; }

    /// <summary>How sure the link is, from 0 to 1; null where nobody said.</summary>
    public double? Confidence { get; set; }

    /// <summary>What found the link in texts; null where someone stated it.</summary>
    public string? Extractor { get; set; }

    /// <summary>The places in the article that the link rests on.</summary>
    public List<Evidence> Evidence { get; set; } = [];

    /// <summary>A copy of the article's, so that a person's newest articles are read off one index.</summary>
    public DateTimeOffset PublishedAt { get; set; }
}
