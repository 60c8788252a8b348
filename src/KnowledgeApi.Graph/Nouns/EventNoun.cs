using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Nouns;

internal static class EventNoun
{
    public static Entity Declare(IModel model, Links links) => new EntityBuilder<Event>(
            model, "Event", "Something that happened, is planned, or is alleged to have happened.")
        .Field(e => e.Key, "Its identity in imports and exports.")
        .Field(e => e.Name, "The name.")
        .Field(e => e.Summary, "What happened, in a few sentences. An allegation says who makes it.")
        .Field(e => e.Kind, "What sort of event it is, as a word in capitals: LEGISLATE, ELECT, PUBLISH.")
        .Field(e => e.Start, "When it began, as far as it is known.")
        .Field(e => e.End, "When it ended, as far as it is known.")
        .Field(e => e.Location, "Where it took place.")
        .Field(e => e.Country, "The country it took place in, in ISO 3166-1 alpha-2.")
        .Field(e => e.Extractor, "What found it in the texts of articles; null where someone stated it.")
        .Reference(e => e.SuperEvent, "The event that it is a part of.")
        .Connection("subEvents", e => e.SubEvents, "The events that are parts of it.")
        .Connection("articles", e => e.Coverages, c => c.Article, links.Coverage,
            "The articles that report it, the newest first.", KnowledgeModel.NewestFirst)
        .Connection("people", e => e.Participations, p => p.Person, links.Participation, "The people who have a part in it.")
        .Connection("links", e => e.Links, l => l.Target, links.EventLink, "The events that it links to: what it follows, what caused it.")
        .Connection("backlinks", e => e.Backlinks, l => l.Source, links.EventLink, "The events that link to it: what follows it, what it caused.")
        .Through<Coverage, Article, Outlet>("outlets", c => c.EventId, c => c.ArticleId, a => a.Id, a => a.OutletId, links.ArticleCount,
            "The outlets whose articles report it, those with most articles first.")
        .Redirected(new("EventRedirects", "EventId"))
        .Entity;
}
