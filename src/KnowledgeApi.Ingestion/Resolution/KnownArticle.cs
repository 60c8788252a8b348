using KnowledgeApi.Ingestion.Duplicates;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Resolution;

/// <summary>What tells whether two articles of one headline are the same.</summary>
internal sealed class KnownArticle
{
    // A short headline, such as that of a column, stands over many articles.
    private const int TellingWords = 4;

    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    private readonly Lazy<bool> _isTelling;
    private readonly Lazy<Sketch?> _sketch;

    public KnownArticle()
    {
        _isTelling = new(() => ArticleKey.Words(Headline!).Count(c => c == ' ') + 1 >= TellingWords);
        _sketch = new(() => Fingerprint.Of(Body!())?.Sketch());
    }

    public required string Key { get; set; }

    /// <summary>Whether the key is made of what the article says, and gives way to one that somebody gave.</summary>
    public required bool HasDerivedKey { get; set; }

    public required string Headline { get; init; }

    public required string? CanonicalUrl { get; init; }

    public required string? Outlet { get; init; }

    public required DateTimeOffset? Earliest { get; init; }

    public required DateTimeOffset? Latest { get; init; }

    public required bool DateReliable { get; init; }

    public required Func<string?> Body { get; init; }

    public static KnownArticle Of(ArticleRecord record, string key, OutletNames outlets, Func<string?> body) => new()
    {
        Key = key,
        HasDerivedKey = record.Key is null,
        Headline = record.Headline,
        CanonicalUrl = record.CanonicalUrl(),
        Outlet = record.Publisher() is { } publisher ? outlets.DescribedKey(outlets.Find(publisher)?.Key ?? OutletIdentity.Of(publisher.Text)) : null,
        Earliest = record.PublishedAt?.Earliest,
        Latest = record.PublishedAt?.Latest,
        DateReliable = record.IsDateReliable(),
        Body = body,
    };

    /// <summary>The first of those known under its headline that it is; null where it is none of them.</summary>
    public KnownArticle? FindAmong(List<KnownArticle> known)
    {
        // Held for as long as it is compared.
        var text = new Lazy<Fingerprint?>(() => Fingerprint.Of(Body()));
        return known.Find(other => (HasDerivedKey || other.HasDerivedKey) && IsSameAs(other, text));
    }

    private bool IsSameAs(KnownArticle other, Lazy<Fingerprint?> text)
    {
        if (Key == other.Key)
        {
            return true;
        }

        if (Differ(CanonicalUrl, other.CanonicalUrl) || Differ(Outlet, other.Outlet))
        {
            return false;
        }

        var isOutletKnown = Outlet is not null && other.Outlet is not null;
        return isOutletKnown && IsWithin(TimeSpan.Zero, other)
            || _isTelling.Value && (IsWithin(Day, other) || !DateReliable || !other.DateReliable) && TextsAgree(text.Value, other);
    }

    private static bool Differ(string? one, string? other) => one is not null && other is not null && one != other;

    /// <summary>Whether both were published on one day, or so far from it.</summary>
    private bool IsWithin(TimeSpan distance, KnownArticle other) =>
        Earliest?.Date - distance <= other.Latest?.Date && other.Earliest?.Date - distance <= Latest?.Date;

    /// <summary>Reads the other text where its sketch does not tell: most of one headline are about other things.</summary>
    private static bool TextsAgree(Fingerprint? text, KnownArticle other) =>
        text is null || other._sketch.Value is not { } sketch || text.MayBeCopyOf(sketch) && text.IsCopyOf(Fingerprint.Of(other.Body())!);
}
