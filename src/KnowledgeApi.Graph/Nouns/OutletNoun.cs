using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Nouns;

internal static class OutletNoun
{
    public static Entity Declare(IModel model, Links links) => new EntityBuilder<Outlet>(
            model, "Outlet", "A newspaper, agency or aggregator: who published an article.")
        .Field(o => o.Key, "Its identity in imports and exports.")
        .Field(o => o.Name, "The name, as it writes it.")
        .Field(o => o.AlternateNames, "Other names that it is known by.")
        .Field(o => o.Url, "Its home page.")
        .Field(o => o.Domain, "The domain that its articles are published under.")
        .Field(o => o.Country, "Its country, in ISO 3166-1 alpha-2.")
        .Field(o => o.Kind, "What it does with news.")
        .Reference(o => o.Parent, "The organization that it belongs to.")
        .Connection("subOrganizations", o => o.SubOrganizations, "The outlets that belong to it.")
        .Connection("articles", o => o.Articles, "What it published, the newest first.", new("publishedAt", nameof(Article.PublishedAt)))
        .Through<Article, Mention, Person>("people", a => a.OutletId, a => a.Id, m => m.ArticleId, m => m.PersonId, links.ArticleCount,
            "The people its articles name, those in most articles first.")
        .Through<Article, Coverage, Event>("events", a => a.OutletId, a => a.Id, c => c.ArticleId, c => c.EventId, links.ArticleCount,
            "The events its articles report, those in most articles first.")
        .Entity;
}
