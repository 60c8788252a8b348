using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What an article's text says of events, read ahead of the transaction that places it among the others.</summary>
/// <param name="PublishedOn">The day of publication as stated; null where none is.</param>
internal sealed record StoryText(ArticleTerms Terms, EventFacts Facts, PartialDate? PublishedOn)
{
    public static StoryText Of(ArticleText text, PartialDate? published)
    {
        var body = text.Abstract is null ? text.Body ?? "" : $"{text.Abstract}\n{text.Body}";
        return new(ArticleTerms.Of(text.Headline, body), EventFacts.None, published);
    }
}
