using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Stores what articles state about people, events and other articles.</summary>
internal sealed class ArticleLinks(KnowledgeContext context, Statements statements, Targets targets)
{
    private readonly Table<Mention> _mentions = new(context, statements);
    private readonly Table<Coverage> _coverages = new(context, statements);
    private readonly Table<ArticleLink> _links = new(context, statements);

    public async Task WriteAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(entries))
        {
            var owners = chunk.ToDictionary(e => e.Id);
            // What a record says nothing about stays as it is.
            await WriteMentionsAsync(owners, Owners.WithLinks(chunk.Where(e => Article(e).Mentions is not null)), cancellationToken);
            await WriteCoveragesAsync(owners, Owners.WithLinks(chunk.Where(e => Article(e).Events is not null)), cancellationToken);
            await WriteLinksAsync(owners, Owners.WithLinks(chunk.Where(e => !e.Keeps.HasFlag(StatedLinks.Links))), cancellationToken);
        }
    }

    private async Task WriteMentionsAsync(Dictionary<long, Entry> owners, List<long> known, CancellationToken cancellationToken)
    {
        var stored = await Owners.LinksAsync(context.Mentions.Where(m => known.Contains(m.ArticleId)), known, cancellationToken);
        var links = new LinkSet<Mention>(_mentions, stored, m => (m.ArticleId, m.PersonId, m.Role));
        foreach (var (owner, article, record) in Each(owners, article => article.Mentions ?? []))
        {
            if (targets.Find(owner, Noun.Person, record.Person) is { } person
                && links.Claim(new() { ArticleId = owner.Id, PersonId = person, Role = record.Role, PublishedAt = owner.SortKey }, mention => Fill(mention, article, record)))
            {
                owner.Touch();
            }
        }

        Owners.Touch(owners, links.RemoveUnclaimed(), m => m.ArticleId);
    }

    private static void Fill(Mention mention, ArticleRecord article, MentionRecord record)
    {
        mention.Count = record.Count;
        mention.Relevance = record.Relevance;
        mention.Confidence = record.Confidence;
        mention.Extractor = record.Extractor;
        mention.Evidence = Select(article, record.Evidence);
    }

    private async Task WriteCoveragesAsync(Dictionary<long, Entry> owners, List<long> known, CancellationToken cancellationToken)
    {
        var stored = await Owners.LinksAsync(context.Coverages.Where(c => known.Contains(c.ArticleId)), known, cancellationToken);
        var links = new LinkSet<Coverage>(_coverages, stored, c => (c.ArticleId, c.EventId, c.Relation));
        // Two events that were stated may be one by now.
        var claimed = new HashSet<(long, long, CoverageRelation)>();
        foreach (var (owner, article, record) in Each(owners, article => article.Events ?? []))
        {
            if (targets.Find(owner, Noun.Event, record.Event) is { } @event && claimed.Add((owner.Id, @event, record.Relation))
                && links.Claim(new() { ArticleId = owner.Id, EventId = @event, Relation = record.Relation, PublishedAt = owner.SortKey, EventStart = targets.StartOf(@event) }, coverage =>
                {
                    coverage.Confidence = record.Confidence;
                    coverage.Extractor = record.Extractor;
                    coverage.Evidence = Select(article, record.Evidence);
                }))
            {
                owner.Touch();
            }
        }

        Owners.Touch(owners, links.RemoveUnclaimed(), c => c.ArticleId);
    }

    private async Task WriteLinksAsync(Dictionary<long, Entry> owners, List<long> known, CancellationToken cancellationToken)
    {
        var stored = await Owners.LinksAsync(context.ArticleLinks.Where(l => known.Contains(l.SourceId)), known, cancellationToken);
        var links = new LinkSet<ArticleLink>(_links, stored, l => (l.SourceId, l.TargetId, l.Relation));
        foreach (var (owner, _, record) in Each(owners, article => article.Links).Where(link => !link.Owner.Keeps.HasFlag(StatedLinks.Links)))
        {
            if (targets.Find(owner, Noun.Article, record.Article) is { } target
                && links.Claim(new() { SourceId = owner.Id, TargetId = target, Relation = record.Relation }, link => link.Extractor = record.Extractor))
            {
                owner.Touch();
            }
        }

        Owners.Touch(owners, links.RemoveUnclaimed(link => link.Extractor is null), l => l.SourceId);
    }

    private static IEnumerable<(Entry Owner, ArticleRecord Article, T Record)> Each<T>(Dictionary<long, Entry> owners, Func<ArticleRecord, List<T>> links) =>
        from owner in owners.Values
        let article = Article(owner)
        from link in links(article)
        select (owner, article, link);

    private static ArticleRecord Article(Entry entry) => (ArticleRecord)entry.Record;

    private static List<Evidence> Select(ArticleRecord article, List<EvidenceRecord> evidence) => [.. evidence.Select(e => e.Select(article))];
}
