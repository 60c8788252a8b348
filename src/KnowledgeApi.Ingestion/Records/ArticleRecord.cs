using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Storing;

namespace KnowledgeApi.Ingestion.Records;

internal sealed class ArticleRecord : KnowledgeRecord
{
    private string? _canonicalUrl;

    internal override Noun Noun => Noun.Article;

    public string? Url { get; init; }

    public required string Headline { get; set; }

    public string? AlternativeHeadline { get; init; }

    public string? Abstract { get; set; }

    public string? Body { get; set; }

    public string? Outlet { get; init; }

    /// <summary>The outlet, such as an aggregator, on whose page it was found.</summary>
    public string? FoundOn { get; init; }

    /// <summary>The outlet, such as a news agency, that it is credited to.</summary>
    public string? Source { get; set; }

    public PartialDate? PublishedAt { get; init; }

    public PartialDate? ModifiedAt { get; init; }

    public PartialDate? RetrievedAt { get; init; }

    public bool? DateReliable { get; init; }

    public string? Language { get; set; }

    public string? Byline { get; set; }

    public string? Section { get; init; }

    public Genre? Genre { get; init; }

    public List<string> Keywords { get; init; } = [];

    /// <summary>The people in it; null where the text is to say.</summary>
    public List<MentionRecord>? Mentions { get; set; }

    /// <summary>The events it reports; null where the text is to say.</summary>
    public List<CoverageRecord>? Events { get; set; }

    public List<UnresolvedMention> UnresolvedMentions { get; set; } = [];

    public List<ArticleLinkRecord> Links { get; init; } = [];

    /// <summary>Whether the date is that of the day of publication; one that says the month only is not.</summary>
    public bool IsDateReliable() => DateReliable ?? PublishedAt?.Precision >= DatePrecision.Day;

    /// <summary>Whether nothing says when it was there; its import then does.</summary>
    public bool IsUndated() => PublishedAt is null && RetrievedAt is null;

    /// <param name="links">Which of its lists.</param>
    /// <param name="evenNone">Whether a list without members says that there are none.</param>
    public bool States(StatedLinks links, bool evenNone) => links switch
    {
        StatedLinks.Mentions => evenNone ? Mentions is not null : Mentions?.Count > 0,
        StatedLinks.Events => evenNone ? Events is not null : Events?.Count > 0,
        _ => Links.Exists(link => link.Extractor is null),
    };

    public void LeaveOut(StatedLinks links)
    {
        Mentions = links is StatedLinks.Mentions ? null : Mentions;
        Events = links is StatedLinks.Events ? null : Events;
    }

    /// <summary>Puts other texts in the place of its own, and drops the evidence that they do not bear out.</summary>
    public void ReadFrom(Article stored)
    {
        List<EvidenceRecord>[] lists = [.. (Mentions ?? []).Select(m => m.Evidence), .. (Events ?? []).Select(e => e.Evidence)];
        var words = lists.SelectMany(list => list).ToDictionary(evidence => evidence, evidence => evidence.Select(this).Exact);
        (Headline, Abstract, Body, Byline, Language) = (stored.Headline, stored.Abstract, stored.Body, stored.Byline, stored.Language);
        Array.ForEach(lists, list => list.RemoveAll(evidence => evidence.Fault(this, "") is not null || evidence.Select(this).Exact != words[evidence]));
    }

    public string? CanonicalUrl() => _canonicalUrl ??= Url is null ? null : WebAddress.Canonical(Url);

    /// <summary>The outlets that it names.</summary>
    public IEnumerable<NamedOutlet> Outlets() =>
        ((NamedOutlet?[])[Publisher(), Named(FoundOn, OutletKind.Aggregator), Named(Source, OutletKind.Agency)]).OfType<NamedOutlet>();

    public NamedOutlet? Publisher() => Named(Outlet, OutletKind.Publisher, Url);

    private static NamedOutlet? Named(string? text, OutletKind kind, string? articleUrl = null) => text is null ? null : new(text, kind, articleUrl);

    public override IEnumerable<string?> Faults() =>
    [
        Key is null ? null : Check.Key(Key, "key"), CanonicalUrl() is null ? Check.Url(Url, "url") : null, Check.Filled(Headline, "headline"),
        Outlet is null ? null : Check.Key(Outlet, "outlet"),
        FoundOn is null ? null : Check.Key(FoundOn, "foundOn"), Source is null ? null : Check.Key(Source, "source"), .. Check.Texts(Keywords, "keywords"),
        .. Check.Each(UnresolvedMentions, "unresolvedMentions", (name, path) => [Check.Filled(name.Name, $"{path}.name")]),
        .. Check.Each(Mentions ?? [], "mentions", (mention, path) => mention.Faults(this, path)),
        .. Check.Distinct(Mentions ?? [], "mentions", m => (m.Person, m.Role)),
        .. Check.Each(Events ?? [], "events", (coverage, path) => coverage.Faults(this, path)),
        .. Check.Distinct(Events ?? [], "events", c => (c.Event, c.Relation)),
        .. Check.Each(Links, "links", (link, path) => [link.Article == Key ? $"{path}.article: an article has no link to itself" : null]),
        .. Check.Distinct(Links, "links", l => (l.Article, l.Relation)),
    ];

    public override IEnumerable<Reference> References() =>
    [
        .. (Mentions ?? []).Select((mention, index) => new Reference(Noun.Person, mention.Person, $"mentions[{index}].person")),
        .. (Events ?? []).Select((coverage, index) => new Reference(Noun.Event, coverage.Event, $"events[{index}].event")),
        .. Links.Select((link, index) => new Reference(Noun.Article, link.Article, $"links[{index}].article")),
    ];
}
