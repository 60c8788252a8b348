using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Resolution;
using KnowledgeApi.Ingestion.Staging;

namespace KnowledgeApi.Ingestion.Storing;

internal sealed class ArticleRows(KnowledgeContext context, Statements statements, TimeProvider time, bool replace)
    : RowWriter<ArticleRecord, Article>(context, statements)
{
    private readonly ArticleVersions _versions = new(statements);
    private OutletNames _outlets = new();

    public async Task WriteAsync(IReadOnlyList<Entry> entries, OutletNames outlets, CancellationToken cancellationToken)
    {
        _outlets = outlets;
        await WriteAsync(entries, cancellationToken);
    }

    protected override IQueryable<Article> Stored(List<string> keys) => Context.Articles.Where(a => keys.Contains(a.Key));

    protected override (long Id, string Key) Identify(Article article) => (article.Id, article.Key);

    protected override DateTimeOffset SortKey(Article article) => article.PublishedAt;

    protected override void Bring(Article article, Entry entry)
    {
        var record = (ArticleRecord)entry.Record;
        if (article.Id == 0)
        {
            Fill(article, record);
            return;
        }

        var (body, published) = (article.Body, article.PublishedAt);
        if (replace)
        {
            Fill(article, record);
            _versions.Forget(article);
        }
        else
        {
            var incoming = Make(entry.Key, record);
            Fill(incoming, record);
            _versions.Merge(article, incoming, entry);
        }

        entry.Former = (body, published) == (article.Body, article.PublishedAt) ? null : new(body);
    }

    protected override void OnCreated(Article article, ArticleRecord record)
    {
        if (record.IsUndated())
        {
            _versions.NoteUndated(article);
        }
    }

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
        article.UnresolvedMentions = record.Mentions is null ? article.UnresolvedMentions : record.UnresolvedMentions;
        article.OutletId = record.Publisher() is { } publisher ? _outlets.Find(publisher)!.Id : null;
        article.FoundOnId = IdOf(record.FoundOn);
        article.SourceId = IdOf(record.Source);
        FillDates(article, record);
    }

    private long? IdOf(string? outlet) => outlet is null ? null : _outlets.Find(outlet)!.Id;

    private void FillDates(Article article, ArticleRecord record)
    {
        article.ModifiedAt = Dates.Instant(record.ModifiedAt);
        article.RetrievedAt = Dates.Instant(record.RetrievedAt) ?? (record.PublishedAt is null ? Dates.Milliseconds(time.GetUtcNow()) : null);
        article.PublishedAt = Dates.Instant(record.PublishedAt) ?? article.RetrievedAt!.Value;
        article.DateReliable = record.IsDateReliable();
    }

    private static int? WordCount(string? body) => body?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
