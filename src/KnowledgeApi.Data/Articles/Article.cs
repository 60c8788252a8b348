namespace KnowledgeApi.Data;

public enum Genre { Reportage, Analysis, Opinion, Background, Review }

public sealed class Article
{
    public long Id { get; set; }

    /// <summary>Its identity within the knowledge base: given by the importer's document, or derived from its address.</summary>
    public required string Key { get; set; }

    public required string Headline { get; set { field = value; FoldedHeadline = FoldedText.Fold(value); } }

    public string FoldedHeadline { get; private set; } = "";

    public string? AlternativeHeadline { get; set; }

    public string? Abstract { get; set; }

    public string? Body { get; set; }

    public string? Url { get; set; }

    public string? CanonicalUrl { get; set; }

    public string? Language { get; set; }

    /// <summary>When it was published; the earliest instant where only a part of the date is known.</summary>
    public DateTimeOffset PublishedAt { get; set; }

    /// <summary>False where <see cref="PublishedAt"/> was inferred rather than stated.</summary>
    public bool DateReliable { get; set; } = true;

    public DateTimeOffset? ModifiedAt { get; set; }

    public DateTimeOffset? RetrievedAt { get; set; }

    public string? Byline { get; set; }

    public string? Section { get; set; }

    public Genre? Genre { get; set; }

    public int? WordCount { get; set; }

    public List<string> Keywords { get; set; } = [];

    public List<UnresolvedMention> UnresolvedMentions { get; set; } = [];

    public long? OutletId { get; set; }

    public Outlet? Outlet { get; set; }

    public long? FoundOnId { get; set; }

    /// <summary>Where it was found, such as an aggregator that shows articles of others.</summary>
    public Outlet? FoundOn { get; set; }

    public long? SourceId { get; set; }

    /// <summary>Whom it is credited to, such as a news agency.</summary>
    public Outlet? Source { get; set; }

    public List<Mention> Mentions { get; } = [];

    public List<Coverage> Coverages { get; } = [];

    public List<ArticleLink> Links { get; } = [];

    public List<ArticleLink> Backlinks { get; } = [];
}
