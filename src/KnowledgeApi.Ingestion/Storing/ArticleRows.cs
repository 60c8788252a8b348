using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class ArticleRows(KnowledgeContext context, Statements statements, TimeProvider time)
    : RowWriter<ArticleRecord, Article>(context, statements)
{
    private OutletNames _outlets = new();

    public async Task WriteAsync(IReadOnlyList<Entry> entries, OutletNames outlets, CancellationToken cancellationToken)
    {
        _outlets = outlets;
        await WriteAsync(entries, cancellationToken);
    }

    protected override IQueryable<Article> Stored(List<string> keys) => Context.Articles.Where(a => keys.Contains(a.Key));

    protected override (long Id, string Key) Identify(Article article) => (article.Id, article.Key);

    protected override DateTimeOffset SortKey(Article article) => article.PublishedAt;

    protected override Article Make(string key, ArticleRecord record) => new() { Key = key, Headline = record.Headline };

    protected override void Fill(Article article, ArticleRecord record)
    {
        article.Headline = record.Headline;
        article.AlternativeHeadline = record.AlternativeHeadline;
        article.Abstract = record.Abstract;
        article.Body = record.Body;
        article.WordCount = WordCount(record.Body);
        article.Url = record.Url;
        article.CanonicalUrl = record.CanonicalUrl();
        article.Language = record.Language;
        article.Byline = record.Byline;
        article.Section = record.Section;
        article.Genre = record.Genre;
        article.Keywords = record.Keywords;
        article.UnresolvedMentions = record.UnresolvedMentions;
        article.OutletId = record.Publisher() is { } publisher ? _outlets.Find(publisher)!.Id : null;
        article.FoundOnId = IdOf(record.FoundOn);
        article.SourceId = IdOf(record.Source);
        FillDates(article, record);
    }

    private long? IdOf(string? outlet) => outlet is null ? null : _outlets.Find(outlet)!.Id;

    private void FillDates(Article article, ArticleRecord record)
    {
        article.ModifiedAt = Dates.Instant(record.ModifiedAt);
        if (record.PublishedAt is { } date)
        {
            article.PublishedAt = Dates.Instant(date)!.Value;
            article.RetrievedAt = Dates.Instant(record.RetrievedAt);
            article.DateReliable = record.DateReliable ?? date.Precision >= DatePrecision.Day;
            return;
        }

        // Stored once, the moment of retrieval stays: a second import is not a second retrieval.
        var isNew = article.Id == 0;
        article.RetrievedAt = Dates.Instant(record.RetrievedAt) ?? (isNew ? Dates.Milliseconds(time.GetUtcNow()) : article.RetrievedAt);
        article.PublishedAt = isNew || !article.DateReliable ? article.RetrievedAt ?? article.PublishedAt : article.PublishedAt;
        article.DateReliable = record.DateReliable ?? (!isNew && article.DateReliable);
    }

    private static int? WordCount(string? body) => body?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
