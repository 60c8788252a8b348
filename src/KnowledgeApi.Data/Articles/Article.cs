namespace KnowledgeApi.Data;

/// <summary>What sort of journalism an article is.</summary>
public enum Genre { Reportage, Analysis, Opinion, Background, Review }

/// <summary>A news article: what its publisher says of it, its text as far as that is known, and its links to the other nouns.</summary>
public sealed class Article
{
    public long Id { get; set; }

    /// <summary>Its identity within the knowledge base: given by the importer's document, or derived from its address.</summary>
    public required string Key { get; set; }

    public required string Headline { get; set { field = value; FoldedHeadline = FoldedText.Fold(value); } }

    /// <summary>The headline as it is compared and sorted: set with it.</summary>
    public string FoldedHeadline { get; private set; } = "";

    /// <summary>A second headline, such as the deck below the first.</summary>
    public string? AlternativeHeadline { get; set; }

    public string? Abstract { get; set; }

    /// <summary>The full text, paragraphs separated by line breaks; null where only facts about the article are known.</summary>
    public string? Body { get; set; }

    /// <summary>The address that it was found at, as it was given.</summary>
    public string? Url { get; set; }

    /// <summary>The address in the form of <see cref="WebAddress.Canonical"/>, which no two articles share.</summary>
    public string? CanonicalUrl { get; set; }

    /// <summary>The language of the text, as a BCP 47 tag.</summary>
    public string? Language { get; set; }

    /// <summary>When it was published; the earliest instant where only a part of the date is known.</summary>
    public DateTimeOffset PublishedAt { get; set; }

    /// <summary>False where <see cref="PublishedAt"/> was inferred rather than stated.</summary>
    public bool DateReliable { get; set; } = true;

    /// <summary>When its publisher last changed it: tells which of two versions is the newer.</summary>
    public DateTimeOffset? ModifiedAt { get; set; }

    /// <summary>When it was fetched: tells the same where <see cref="ModifiedAt"/> is not known.</summary>
    public DateTimeOffset? RetrievedAt { get; set; }

    /// <summary>Who wrote it, as printed.</summary>
    public string? Byline { get; set; }

    /// <summary>The part of the outlet that it appeared in.</summary>
    public string? Section { get; set; }

    public Genre? Genre { get; set; }

    /// <summary>The number of words in the body; null where there is none.</summary>
    public int? WordCount { get; set; }

    public List<string> Keywords { get; set; } = [];

    public List<UnresolvedMention> UnresolvedMentions { get; set; } = [];

    public long? OutletId { get; set; }

    /// <summary>Who published it.</summary>
    public Outlet? Outlet { get; set; }

    public long? FoundOnId { get; set; }

    /// <summary>Where it was found, such as an aggregator that shows articles of others.</summary>
    public Outlet? FoundOn { get; set; }

    public long? SourceId { get; set; }

    /// <summary>Whom it is credited to, such as a news agency.</summary>
    public Outlet? Source { get; set; }

    public List<Mention> Mentions { get; } = [];

    public List<Coverage> Coverages { get; } = [];

    /// <summary>From this article to others.</summary>
    public List<ArticleLink> Links { get; } = [];

    /// <summary>From other articles to this one.</summary>
    public List<ArticleLink> Backlinks { get; } = [];
}
