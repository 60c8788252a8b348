using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Nouns;

internal static class PersonNoun
{
    public static Entity Declare(IModel model, Links links) => new EntityBuilder<Person>(model, "Person", "A person named in the news.")
        .Field(p => p.Key, "Their identity in imports and exports.")
        .Field(p => p.Name, "The full name.")
        .Field(p => p.GivenName, "The given name.")
        .Field(p => p.FamilyName, "The family name.")
        .List(p => p.Aliases, "Other names.", JsonMembers.Alias)
        .Field(p => p.Description, "Who they are, in a few words.")
        .Field(p => p.JobTitle, "Their present office or job.")
        .Field(p => p.Nationality, "Their country, in ISO 3166-1 alpha-2.")
        .Field(p => p.BirthDate, "When they were born, as far as it is known.")
        .Field(p => p.DeathDate, "When they died, as far as it is known.")
        .Field(p => p.SameAs, "Addresses of pages that are about the same person.")
        .Field(p => p.WikidataId, "Their item in Wikidata.")
        .Field(p => p.Extractor, "What found them in the texts of articles; null where someone stated them.")
        .Connection("articles", p => p.Mentions, m => m.Article, links.Mention,
            "The articles that name them, the newest first.", KnowledgeModel.NewestFirst)
        .Connection("events", p => p.Participations, q => q.Event, links.Participation,
            "The events they have a part in, the latest first.", KnowledgeModel.LatestFirst)
        .Through<Mention, Article, Outlet>("outlets", m => m.PersonId, m => m.ArticleId, a => a.Id, a => a.OutletId, links.ArticleCount,
            "The outlets whose articles name them, those with most articles first.")
        .Through<Mention, Coverage, Event>("relatedEvents", m => m.PersonId, m => m.ArticleId, c => c.ArticleId, c => c.EventId, links.ArticleCount,
            "The events reported by the articles that name them, each once, those in most of these articles first.")
        .Entity;
}
