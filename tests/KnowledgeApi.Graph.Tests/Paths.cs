using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

/// <summary>A noun two links away, with the number of articles that lead there.</summary>
internal sealed record Counted<T>(T Node, int Articles);

internal static class Paths
{
    public static IEnumerable<Counted<Event>> Related(Person person) => Count(ArticlesOf(person), a => a.Coverages.Select(c => c.Event));

    public static IEnumerable<Counted<Outlet>> Outlets(Person person) => Count<Outlet>(ArticlesOf(person), a => a.Outlet is null ? [] : [a.Outlet]);

    public static IEnumerable<Counted<Person>> People(Outlet outlet) => Count(outlet.Articles, a => a.Mentions.Select(m => m.Person));

    private static IEnumerable<Article> ArticlesOf(Person person) => person.Mentions.Select(m => m.Article).Distinct();

    private static IEnumerable<Counted<T>> Count<T>(IEnumerable<Article> articles, Func<Article, IEnumerable<T>> nodes) where T : class =>
        articles.SelectMany(article => nodes(article).Distinct()).GroupBy(node => node).Select(group => new Counted<T>(group.Key, group.Count()));
}
