using CsCheck;
using KnowledgeApi.Data;
using static KnowledgeApi.Graph.Tests.Conditions;

namespace KnowledgeApi.Graph.Tests;

/// <summary>Filter trees of each noun, made by chance to a depth.</summary>
internal static class Filters
{
    public static Gen<Condition<Article>> OfArticle(int depth) => Tree(depth, OfArticle,
        [
            Text<Article>("headline", a => a.Headline), Text<Article>("byline", a => a.Byline), Integer<Article>("wordCount", a => a.WordCount),
            Constant<Article, Genre>("genre", a => a.Genre), Flag<Article>("dateReliable", a => a.DateReliable),
            Instant<Article>("publishedAt", a => a.PublishedAt), Some("keywords", (Article a) => a.Keywords, Keyword()),
        ],
        below =>
        [
            One("outlet", (Article a) => a.Outlet, OfOutlet(below)),
            Many("people", (Article a) => a.Mentions, OfMention(below, One("node", (Mention m) => m.Person, OfPerson(below)))),
            Many("events", (Article a) => a.Coverages, OfCoverage(below, One("node", (Coverage c) => c.Event, OfEvent(below)))),
        ]);

    public static Gen<Condition<Person>> OfPerson(int depth) => Tree(depth, OfPerson,
        [
            Text<Person>("name", p => p.Name), Text<Person>("jobTitle", p => p.JobTitle), OfDate<Person>("birthDate", p => p.BirthDate),
            Some("aliases", (Person p) => p.Aliases, Gen.OneOf(Text<Alias>("name", a => a.Name), Constant<Alias, AliasKind>("kind", a => a.Kind))),
        ],
        below =>
        [
            Many("articles", (Person p) => p.Mentions, OfMention(below, One("node", (Mention m) => m.Article, OfArticle(below)))),
            Many("events", (Person p) => p.Participations, One("node", (Participation p) => p.Event, OfEvent(below))),
            Many("relatedEvents", (Person p) => Paths.Related(p), OfPath("node", OfEvent(below))),
            Many("outlets", (Person p) => Paths.Outlets(p), OfPath("node", OfOutlet(below))),
        ]);

    public static Gen<Condition<Event>> OfEvent(int depth) => Tree(depth, OfEvent,
        [Text<Event>("name", e => e.Name), Text<Event>("kind", e => e.Kind), OfDate<Event>("start", e => e.Start)],
        below =>
        [
            One("superEvent", (Event e) => e.SuperEvent, OfEvent(below)),
            Many("subEvents", (Event e) => e.SubEvents, One("node", (Event e) => e, OfEvent(below))),
            Many("articles", (Event e) => e.Coverages, OfCoverage(below, One("node", (Coverage c) => c.Article, OfArticle(below)))),
            Many("people", (Event e) => e.Participations, One("node", (Participation p) => p.Person, OfPerson(below))),
        ]);

    public static Gen<Condition<Outlet>> OfOutlet(int depth) => Tree(depth, OfOutlet,
        [
            Text<Outlet>("name", o => o.Name), Text<Outlet>("country", o => o.Country), Constant<Outlet, OutletKind>("kind", o => o.Kind),
            Some("alternateNames", (Outlet o) => o.AlternateNames, Keyword()),
        ],
        below =>
        [
            One("parent", (Outlet o) => o.Parent, OfOutlet(below)),
            Many("articles", (Outlet o) => o.Articles, One("node", (Article a) => a, OfArticle(below))),
            Many("people", (Outlet o) => Paths.People(o), OfPath("node", OfPerson(below))),
        ]);

    private static Gen<Condition<T>> Tree<T>(int depth, Func<int, Gen<Condition<T>>> again, Gen<Condition<T>>[] leaves, Func<int, Gen<Condition<T>>[]> branches) =>
        depth == 0 ? Gen.OneOf(leaves) : Gen.OneOf([Gen.OneOf(leaves), Combined(again(depth - 1)), .. branches(depth - 1)]);

    private static Gen<Condition<Mention>> OfMention(int depth, Gen<Condition<Mention>> node) => OfLink(
        depth, node, Gen.OneOf(Constant<Mention, MentionRole>("role", m => m.Role), Integer<Mention>("count", m => m.Count), Number<Mention>("confidence", m => m.Confidence)));

    private static Gen<Condition<Coverage>> OfCoverage(int depth, Gen<Condition<Coverage>> node) =>
        OfLink(depth, node, Constant<Coverage, CoverageRelation>("relation", c => c.Relation));

    private static Gen<Condition<T>> OfLink<T>(int depth, Gen<Condition<T>> node, Gen<Condition<T>> edge)
    {
        var both = Gen.Select(node, edge, (n, e) => new Condition<T>($"{{ node: {n.Text[7..^1]}edge: {e.Text} }}", row => n.Meets(row) && e.Meets(row)));
        var one = Gen.OneOf(node, Part("edge", edge), both);
        return depth == 0 ? one : Gen.OneOf(one, Combined(one));
    }

    private static Gen<Condition<Counted<T>>> OfPath<T>(string field, Gen<Condition<T>> node) where T : class => Gen.OneOf(
        One(field, (Counted<T> row) => row.Node, node), Part("edge", Integer<Counted<T>>("articleCount", row => row.Articles)));

    private static Gen<Condition<T>> OfDate<T>(string field, Func<T, PartialDate?> date) => Part(field, Gen.OneOf(
        Instant<T>("earliest", row => date(row)?.Earliest), Instant<T>("latest", row => date(row)?.Latest), Constant<T, DatePrecision>("precision", row => date(row)?.Precision)));

    private static Gen<Condition<string>> Keyword() => Text<string>("value", keyword => keyword).Select(condition => condition with { Text = condition.Text["{ value: ".Length..^2] });

}
