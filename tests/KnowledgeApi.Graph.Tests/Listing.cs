using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

/// <summary>A list that can be walked, and the rows it must yield in order.</summary>
/// <param name="Parent">The field around it; empty at the root.</param>
/// <param name="Field">The list's field.</param>
/// <param name="Order">Its order argument; empty for the default.</param>
/// <param name="Edge">The properties that tell two edges with one node apart.</param>
/// <param name="Rows">The node's key and the edge's properties.</param>
internal sealed record Listing(string Parent, string Field, string Order, string Edge, IReadOnlyList<string> Rows)
{
    public static IEnumerable<Listing> Of(World world)
    {
        var (articles, events, person, outlet) = (world.Articles, world.Events, world.People[0], world.Outlets[0]);
        yield return new("", "articles", "", "", Sorted(articles, a => a.Key, a => a.Id, (a => a.PublishedAt, true)));
        yield return new("", "articles", "[{ outlet: { name: ASC } }]", "", Sorted(articles, a => a.Key, a => a.Id, (a => a.Outlet?.FoldedName, false)));
        yield return new("", "articles", "[{ wordCount: DESC }, { headline: ASC }]", "",
            Sorted(articles, a => a.Key, a => a.Id, (a => a.WordCount, true), (a => a.FoldedHeadline, false)));
        yield return new("", "articles", "[{ people: { count: DESC } }, { byline: DESC }]", "",
            Sorted(articles, a => a.Key, a => a.Id, (a => a.Mentions.Count, true), (a => a.Byline is null ? null : FoldedText.Fold(a.Byline), true)));
        yield return new("", "events", "", "", Sorted(events, e => e.Key, e => e.Id));
        yield return new("", "events", "[{ start: { earliest: ASC } }]", "", Sorted(events, e => e.Key, e => e.Id, (e => e.Start?.Earliest, false)));
        yield return new("", "events", "[{ start: { earliest: DESC } }]", "", Sorted(events, e => e.Key, e => e.Id, (e => e.Start?.Earliest, true)));
        yield return new("", "people", "[{ relatedEvents: { count: ASC } }]", "",
            Sorted(world.People, p => p.Key, p => p.Id, (p => Paths.Related(p).Count(), false)));
        foreach (var listing in OfPerson(person).Concat(OfOutlet(outlet)).Concat(OfEvent(events[0])).Concat(OfArticle(articles[0])))
        {
            yield return listing;
        }
    }

    private static IEnumerable<Listing> OfPerson(Person person)
    {
        var parent = $"person(id: \"{GlobalId.Of("Person", person.Id)}\")";
        string Row(Mention mention) => $"{mention.Article.Key} {Constant(mention.Role)}";
        yield return new(parent, "articles", "", "role", Sorted(person.Mentions, Row, m => m.Id, (m => m.Article.PublishedAt, true)));
        yield return new(parent, "articles", "[{ node: { publishedAt: ASC } }]", "role", Sorted(person.Mentions, Row, m => m.Id, (m => m.Article.PublishedAt, false)));
        yield return new(parent, "articles", "[{ edge: { confidence: ASC } }, { node: { outlet: { name: DESC } } }]", "role",
            Sorted(person.Mentions, Row, m => m.Id, (m => m.Confidence, false), (m => m.Article.Outlet?.FoldedName, true)));
        yield return ByCount(parent, "relatedEvents", Paths.Related(person), e => e.Key, e => e.Id);
    }

    private static IEnumerable<Listing> OfOutlet(Outlet outlet)
    {
        var parent = $"outlet(id: \"{GlobalId.Of("Outlet", outlet.Id)}\")";
        yield return new(parent, "articles", "", "", Sorted(outlet.Articles, a => a.Key, a => a.Id, (a => a.PublishedAt, true)));
        yield return new(parent, "articles", "[{ node: { genre: ASC } }]", "",
            Sorted(outlet.Articles, a => a.Key, a => a.Id, (a => a.Genre is { } genre ? Constant(genre) : null, false)));
        yield return ByCount(parent, "people", Paths.People(outlet), p => p.Key, p => p.Id);
    }

    private static IEnumerable<Listing> OfEvent(Event happening)
    {
        var parent = $"event(id: \"{GlobalId.Of("Event", happening.Id)}\")";
        yield return new(parent, "articles", "", "relation",
            Sorted(happening.Coverages, c => $"{c.Article.Key} {Constant(c.Relation)}", c => c.Id, (c => c.Article.PublishedAt, true)));
        yield return new(parent, "people", "[{ node: { birthDate: { latest: DESC } } }]", "role",
            Sorted(happening.Participations, p => $"{p.Person.Key} {Constant(p.Role)}", p => p.Id, (p => p.Person.BirthDate?.Latest, true)));
    }

    private static IEnumerable<Listing> OfArticle(Article article)
    {
        var parent = $"article(id: \"{GlobalId.Of("Article", article.Id)}\")";
        yield return new(parent, "people", "", "role", Sorted(article.Mentions, m => $"{m.Person.Key} {Constant(m.Role)}", m => m.Id));
        yield return new(parent, "events", "", "relation",
            Sorted(article.Coverages, c => $"{c.Event.Key} {Constant(c.Relation)}", c => c.Id, (c => c.Event.Start?.Earliest, true)));
    }

    private static Listing ByCount<T>(string parent, string field, IEnumerable<Counted<T>> rows, Func<T, string> key, Func<T, long> id) =>
        new(parent, field, "", "articleCount", Sorted(rows, row => $"{key(row.Node)} {row.Articles}", row => id(row.Node), (row => row.Articles, true)));

    /// <summary>Sorts with missing values first, and by id in the last key's direction in the end.</summary>
    private static List<string> Sorted<T>(IEnumerable<T> rows, Func<T, string> row, Func<T, long> id, params (Func<T, object?> Key, bool Descending)[] keys)
    {
        var comparer = Comparer<object?>.Create((x, y) => x is string a && y is string b ? string.CompareOrdinal(a, b) : Comparer<object>.Default.Compare(x, y));
        (Func<T, object?> Key, bool Descending)[] all = [.. keys, (item => id(item), keys.Length > 0 && keys[^1].Descending)];
        return [.. all.Aggregate(
            rows.OrderBy(_ => 0),
            (sorted, key) => key.Descending ? sorted.ThenByDescending(key.Key, comparer) : sorted.ThenBy(key.Key, comparer)).Select(row)];
    }

    private static string Constant<T>(T value) where T : struct, Enum => value.ToString().ToUpperInvariant();
}
