using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Nouns;

internal static class ArticleNoun
{
    public static Entity Declare(IModel model, Links links) => new EntityBuilder<Article>(model, "Article", "A news article.")
        .Field(a => a.Key, "Its identity in imports and exports.")
        .Field(a => a.Headline, "The headline, as published.")
        .Field(a => a.AlternativeHeadline, "A second headline, such as the deck below the first.")
        .Field(a => a.Abstract, "A short summary.")
        .Field(a => a.Body, "The full text, paragraphs separated by line breaks; null where only facts about the article are known.")
        .Field(a => a.Url, "The address that it was found at.")
        .Field(a => a.CanonicalUrl, "The address that stands for all its addresses.")
        .Field(a => a.Language, "The language of the text, as a BCP 47 tag.")
        .Field(a => a.PublishedAt, "When it was published; the earliest instant where only a part of the date is known.")
        .Field(a => a.DateReliable, "False where the publication date was inferred rather than stated.")
        .Field(a => a.ModifiedAt, "When it was last changed by its publisher.")
        .Field(a => a.RetrievedAt, "When it was fetched.")
        .Field(a => a.Byline, "Who wrote it, as printed.")
        .Field(a => a.Section, "The part of the outlet that it appeared in.")
        .Field(a => a.Genre, "What sort of journalism it is.")
        .Field(a => a.WordCount, "The number of words in the body.")
        .Field(a => a.Keywords, "Keywords that the publisher gave it.")
        .List(a => a.UnresolvedMentions,
            "Names in its text that more than one known person bears; who is meant could not be told.", JsonMembers.UnresolvedMention)
        .Reference(a => a.Outlet, "Who published it.")
        .Reference(a => a.FoundOn, "Whose page it was found on, such as an aggregator's.")
        .Reference(a => a.Source, "Whom it is credited to, such as a news agency.")
        .Connection("people", a => a.Mentions, m => m.Person, links.Mention, "The people it names, with the part each has in it.")
        .Connection("events", a => a.Coverages, c => c.Event, links.Coverage, "The events it reports, the latest first.", KnowledgeModel.LatestFirst)
        .Connection("links", a => a.Links, l => l.Target, links.ArticleLink, "The articles that it links to.")
        .Connection("backlinks", a => a.Backlinks, l => l.Source, links.ArticleLink, "The articles that link to it.")
        .Entity;
}
