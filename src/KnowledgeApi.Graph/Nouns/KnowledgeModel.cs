using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace KnowledgeApi.Graph.Nouns;

/// <summary>The nouns of the knowledge base and where each is listed at the root.</summary>
internal static class KnowledgeModel
{
    public static readonly DefaultOrder NewestFirst = new("publishedAt", nameof(Mention.PublishedAt));

    public static readonly DefaultOrder LatestFirst = new("start.earliest", nameof(Coverage.EventStart));

    public static GraphModel Of(IModel model)
    {
        var links = new Links(model);
        var nouns = new Dictionary<Type, Entity>
        {
            [typeof(Article)] = ArticleNoun.Declare(model, links),
            [typeof(Outlet)] = OutletNoun.Declare(model, links),
            [typeof(Person)] = PersonNoun.Declare(model, links),
            [typeof(Event)] = EventNoun.Declare(model, links),
        };
        var roots = new Dictionary<Type, Connection>
        {
            [typeof(Article)] = Root("articles", "Articles, the newest first.", nouns, typeof(Article), new("publishedAt", null)),
            [typeof(Outlet)] = Root("outlets", "Outlets, in the order in which they came in.", nouns, typeof(Outlet), null),
            [typeof(Person)] = Root("people", "People, in the order in which they came in.", nouns, typeof(Person), null),
            [typeof(Event)] = Root("events", "Events, in the order in which they came in.", nouns, typeof(Event), null),
        };
        return new(nouns, roots);
    }

    private static Connection Root(string field, string description, Dictionary<Type, Entity> nouns, Type node, DefaultOrder? order) =>
        new(field, description, Names.Pascal(field), new TableSource(nouns[node].Table, null, "Id"), null, node, order);
}
