using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Nouns;

/// <summary>What a link says of its two ends: the properties on a connection's edges.</summary>
internal sealed class Links(IModel model)
{
    private const string Confidence = "How sure the link is, from 0 to 1; null where nobody said.";
    private const string Extractor = "What found the link in the texts; null where someone stated it.";
    private const string Evidence = "The words in the article that the link rests on.";

    public Entity Mention { get; } = new EntityBuilder<Mention>(model, "Mention", "A person's part in an article.")
        .Field(m => m.Role, "The person's part in the article.")
        .Field(m => m.Count, "How often the article names the person.")
        .Field(m => m.Relevance, "How much the article is about the person, from 0 to 1; null where nobody said.")
        .Field(m => m.Confidence, Confidence)
        .Field(m => m.Extractor, Extractor)
        .List(m => m.Evidence, Evidence, JsonMembers.Evidence, isFilterable: false)
        .Entity;

    public Entity Coverage { get; } = new EntityBuilder<Coverage>(model, "Coverage", "An article's report of an event.")
        .Field(c => c.Relation, "Whether the article is about the event or only mentions it.")
        .Field(c => c.Confidence, Confidence)
        .Field(c => c.Extractor, Extractor)
        .List(c => c.Evidence, Evidence, JsonMembers.Evidence, isFilterable: false)
        .Entity;

    public Entity Participation { get; } = new EntityBuilder<Participation>(model, "Participation", "A person's part in an event.")
        .Field(p => p.Role, "The person's part in the event.")
        .Field(p => p.Confidence, Confidence)
        .Field(p => p.Extractor, Extractor)
        .Connection("supportingArticles", p => p.Supports, s => s.Article, Support(model), "The articles that bear the participation out.")
        .Entity;

    public Entity ArticleLink { get; } = new EntityBuilder<ArticleLink>(model, "ArticleLink", "What one article is to another.")
        .Field(l => l.Relation, "What the linking article is to the linked one.")
        .Field(l => l.Extractor, Extractor)
        .Entity;

    public Entity EventLink { get; } = new EntityBuilder<EventLink>(model, "EventLink", "What one event is to another.")
        .Field(l => l.Relation, "What the linking event is to the linked one.")
        .Entity;

    /// <summary>The number of articles by which one noun leads to another.</summary>
    public Entity ArticleCount { get; } = CountOfArticles();

    private static Entity Support(IModel model) =>
        new EntityBuilder<ParticipationSupport>(model, "ParticipationSupport", "An article that bears a participation out.").Entity;

    private static Entity CountOfArticles()
    {
        var entity = new Entity("ArticleCount", "How many articles lead from one to the other.", "");
        entity.Add(new Column("articleCount", "How many articles lead from one to the other.", ValueKind.Int, "ArticleCount", false));
        return entity;
    }
}
