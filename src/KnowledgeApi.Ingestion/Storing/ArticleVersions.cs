using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Understanding;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>
/// Makes one article of its versions, the same whatever their order: one stands, by its rank, and what it leaves out is
/// taken from the one that stands over the others that state it.
/// </summary>
internal sealed class ArticleVersions(Statements statements)
{
    private readonly ArticleFills _fills = new(statements);
    private readonly StatedLinkLookup _stored = new(statements);

    /// <summary>Brings an incoming version into the stored article, and into its entry which links are to stand.</summary>
    public void Merge(Article stored, Article incoming, Entry entry)
    {
        var (fills, record) = (_fills.Load(stored.Id), (ArticleRecord)entry.Record);
        var merge = new VersionMerge(fills, RankOf(stored, fills.ContainsKey(ArticleProperty.RetrievedAt)), RankOf(incoming, record.RetrievedAt is null));
        MergeLinks(stored, record, entry, merge);
        var published = stored.DateReliable || incoming.DateReliable ? null : Earliest(stored, incoming);
        foreach (var property in ArticleProperty.All)
        {
            // Retrieved when it is imported, for want of a better time: no version states that.
            var isStated = property.IsStated(incoming) && !(property.Name == ArticleProperty.RetrievedAt && record.IsUndated());
            if (merge.Takes(property.Name, property.IsStated(stored), isStated))
            {
                property.Copy(incoming, stored);
            }
        }

        stored.PublishedAt = published ?? stored.PublishedAt;
        if (merge.IncomingStands)
        {
            (stored.Headline, stored.Body, stored.WordCount) = (incoming.Headline, incoming.Body, incoming.WordCount);
            stored.ModifiedAt = incoming.ModifiedAt;
            stored.UnresolvedMentions = record.Mentions is null ? stored.UnresolvedMentions : incoming.UnresolvedMentions;
        }

        if (stored.RetrievedAt is null && record.IsUndated())
        {
            (stored.RetrievedAt, fills[ArticleProperty.RetrievedAt]) = (incoming.RetrievedAt, VersionRank.None);
        }

        _fills.Save(stored.Id, fills);
        var read = ArticleText.Of(record);
        record.ReadFrom(stored);
        if (ArticleText.Of(record) != read)
        {
            entry.ForgetReading();
        }
    }

    /// <summary>Forgets what other versions filled in.</summary>
    public void Forget(Article article) => _fills.Save(article.Id, []);

    /// <summary>Notes that the time of an article's retrieval is that of its import, for want of a better one.</summary>
    public void NoteUndated(Article article) => _fills.Save(article.Id, new() { [ArticleProperty.RetrievedAt] = VersionRank.None });

    private void MergeLinks(Article stored, ArticleRecord record, Entry entry, VersionMerge merge)
    {
        foreach (var links in StatedLinkLookup.All)
        {
            var isStored = _stored.Has(links, stored.Id);
            if (!merge.Takes(links.ToString(), isStored, record.States(links, evenNone: merge.IncomingStands)))
            {
                record.LeaveOut(links);
                entry.Keeps |= isStored ? links : StatedLinks.None;
            }
        }
    }

    private static VersionRank RankOf(Article version, bool isRetrievalOfAnother) => new(
        (version.ModifiedAt ?? (isRetrievalOfAnother ? null : version.RetrievedAt))?.ToUnixTimeMilliseconds() ?? VersionRank.ByHand, version.WordCount ?? 0);

    // Nothing is published after it was seen.
    private static DateTimeOffset? Earliest(Article one, Article other) => one.PublishedAt < other.PublishedAt ? one.PublishedAt : other.PublishedAt;
}
