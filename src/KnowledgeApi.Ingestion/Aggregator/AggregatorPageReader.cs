using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Aggregator;

/// <summary>Makes articles of an aggregator's page, the main one linked to those related to it.</summary>
internal static class AggregatorPageReader
{
    private const int LongestDeck = 250;

    public static IEnumerable<Reading> Read(string file, AggregatorPage page, DateTimeOffset retrievedAt)
    {
        var related = page.Related.Select(article => Related(file, article, page.Name, retrievedAt)).ToList();
        var keys = related.Select(reading => reading.Record).OfType<ArticleRecord>().Select(ArticleKey.Of).Distinct();
        return related.Prepend(Main(file, page, keys, retrievedAt));
    }

    private static Reading Main(string file, AggregatorPage page, IEnumerable<string> related, DateTimeOffset retrievedAt)
    {
        if (page.Main.Count == 0)
        {
            return Reading.Rejected(file, 1, "The page has no main article");
        }

        var hasDeck = page.Main.Count > 2 && IsDeck(page.Main[1].Text);
        var body = Phrase.Paragraphs(page.Main.Skip(hasDeck ? 2 : 1).Select(line => line.Text));
        return Reading.Of(file, page.Main[0].Number, new ArticleRecord
        {
            Headline = page.Main[0].Text,
            AlternativeHeadline = hasDeck ? page.Main[1].Text : null,
            Body = body,
            FoundOn = page.Name,
            Source = NewsAgencies.CreditedIn(body),
            RetrievedAt = PartialDate.Of(retrievedAt, DatePrecision.Second),
            Keywords = page.Hashtags(),
            Links = [.. related.Select(key => new ArticleLinkRecord { Article = key, Relation = ArticleRelation.Related })],
        });
    }

    private static Reading Related(string file, RelatedArticle article, string? aggregator, DateTimeOffset retrievedAt)
    {
        if (article.Headline is null)
        {
            return Reading.Rejected(file, article.Line, "A related article without a headline");
        }

        var published = Age.CountBack(article.Age, retrievedAt);
        return Reading.Of(file, article.Line, new ArticleRecord
        {
            Headline = article.Headline,
            Body = article.Body,
            Outlet = article.Outlet,
            FoundOn = aggregator,
            Source = NewsAgencies.CreditedIn(article.Body),
            PublishedAt = published,
            DateReliable = false,
            RetrievedAt = PartialDate.Of(retrievedAt, DatePrecision.Second),
        });
    }

    // A deck is a line between headline and text that does not end as a sentence does.
    private static bool IsDeck(string text) =>
        text.Length <= LongestDeck && text.TrimEnd('"', '\'', '”', '’', ')') is [.., not ('.' or '!' or '?' or '。' or '…')];
}
