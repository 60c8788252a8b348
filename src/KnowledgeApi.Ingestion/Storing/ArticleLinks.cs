using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Stores what articles state about people, events and other articles.</summary>
internal sealed class ArticleLinks(KnowledgeContext context, KeyIndex ids)
{
    public async Task WriteAsync(IEnumerable<Entry> entries, CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks.Of(entries))
        {
            var owners = chunk.ToDictionary(e => ids[Noun.Article, e.Key]);
            await WriteMentionsAsync(owners, cancellationToken);
            await WriteCoveragesAsync(owners, cancellationToken);
            await WriteLinksAsync(owners, cancellationToken);
            ChangedLinks.Note(context, owners, Owner);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }
    }

    private static long? Owner(object link) => link switch
    {
        Mention mention => mention.ArticleId,
        Coverage coverage => coverage.ArticleId,
        ArticleLink articleLink => articleLink.SourceId,
        _ => null,
    };

    private async Task WriteMentionsAsync(Dictionary<long, Entry> owners, CancellationToken cancellationToken)
    {
        var stored = await context.Mentions.Where(m => owners.Keys.Contains(m.ArticleId)).ToListAsync(cancellationToken);
        var links = new LinkSet<Mention>(context, stored, m => (m.ArticleId, m.PersonId, m.Role));
        foreach (var (id, article, record) in Each(owners, article => article.Mentions))
        {
            var mention = links.Claim(new() { ArticleId = id, PersonId = ids[Noun.Person, record.Person], Role = record.Role });
            mention.Count = record.Count;
            mention.Relevance = record.Relevance;
            mention.Confidence = record.Confidence;
            mention.Evidence = Select(article, record.Evidence);
        }

        links.RemoveUnclaimed();
    }

    private async Task WriteCoveragesAsync(Dictionary<long, Entry> owners, CancellationToken cancellationToken)
    {
        var stored = await context.Coverages.Where(c => owners.Keys.Contains(c.ArticleId)).ToListAsync(cancellationToken);
        var links = new LinkSet<Coverage>(context, stored, c => (c.ArticleId, c.EventId, c.Relation));
        foreach (var (id, article, record) in Each(owners, article => article.Events))
        {
            var coverage = links.Claim(new() { ArticleId = id, EventId = ids[Noun.Event, record.Event], Relation = record.Relation });
            coverage.Confidence = record.Confidence;
            coverage.Evidence = Select(article, record.Evidence);
        }

        links.RemoveUnclaimed();
    }

    private async Task WriteLinksAsync(Dictionary<long, Entry> owners, CancellationToken cancellationToken)
    {
        var stored = await context.ArticleLinks.Where(l => owners.Keys.Contains(l.SourceId)).ToListAsync(cancellationToken);
        var links = new LinkSet<ArticleLink>(context, stored, l => (l.SourceId, l.TargetId, l.Relation));
        foreach (var (id, _, record) in Each(owners, article => article.Links))
        {
            links.Claim(new() { SourceId = id, TargetId = ids[Noun.Article, record.Article], Relation = record.Relation });
        }

        links.RemoveUnclaimed();
    }

    private static IEnumerable<(long Id, ArticleRecord Article, T Record)> Each<T>(Dictionary<long, Entry> owners, Func<ArticleRecord, List<T>> links) =>
        from owner in owners
        let article = (ArticleRecord)owner.Value.Record
        from link in links(article)
        select (owner.Key, article, link);

    private static List<Evidence> Select(ArticleRecord article, List<EvidenceRecord> evidence) => [.. evidence.Select(e => e.Select(article))];
}
