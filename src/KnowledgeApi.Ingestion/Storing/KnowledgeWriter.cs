using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion.Storing;

/// <summary>Stores a settled batch: first all rows, so that all have ids, then what joins them.</summary>
internal sealed class KnowledgeWriter(KnowledgeContext context, TimeProvider time, KeyIndex ids)
{
    public async Task WriteAsync(Batch batch, CancellationToken cancellationToken)
    {
        var outlets = Last<OutletRecord>(batch);
        var people = Last<PersonRecord>(batch);
        var events = Last<EventRecord>(batch);
        var articles = Last<ArticleRecord>(batch);

        await new OutletRows(context, ids).WriteAsync(outlets, cancellationToken);
        await new PersonRows(context, ids).WriteAsync(people, cancellationToken);
        await new EventRows(context, ids).WriteAsync(events, cancellationToken);
        var outletNames = await OutletNames.LoadAsync(context, cancellationToken);
        await outletNames.MakeMissingAsync(articles.SelectMany(e => ((ArticleRecord)e.Record).Outlets()), context, cancellationToken);
        await new ArticleRows(context, ids, outletNames, time).WriteAsync(articles, cancellationToken);

        await new OutletParents(context, ids).WriteAsync(outlets, cancellationToken);
        await new EventLinks(context, ids).WriteAsync(events, cancellationToken);
        await new ArticleLinks(context, ids).WriteAsync(articles, cancellationToken);
    }

    /// <summary>Of records with one key the last stands, as if they had been imported one after the other.</summary>
    private static List<Entry> Last<TRecord>(Batch batch) where TRecord : KnowledgeRecord =>
        [.. batch.Of<TRecord>().GroupBy(e => e.Key).Select(same => same.Last())];
}
