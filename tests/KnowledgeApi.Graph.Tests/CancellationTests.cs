using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

public sealed class CancellationTests
{
    private const int Many = 40;

    // Nobody is named in an article that names somebody that … names nobody of this name: each way has to be tried.
    private static readonly string Endless =
        $"{{ people(where: {string.Concat(Enumerable.Repeat("{ articles: { some: { node: { people: { some: { node: ", 4))}"
        + $"{{ name: {{ contains: \"nobody\" }} }}{string.Concat(Enumerable.Repeat(" } } } } } }", 4))}) {{ totalCount }} }}";

    [Fact]
    public async Task Ends_the_running_statement_and_serves_the_next()
    {
        await using var graph = await TestGraph.CreateAsync(FillWithEveryoneInEverything);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.AskAsync(Endless, cancellationToken: cancellation.Token));

        Assert.Equal("""{"data":{"people":{"totalCount":40}}}""", (await graph.AskAsync("{ people { totalCount } }")).GetRawText());
    }

    private static void FillWithEveryoneInEverything(KnowledgeContext context)
    {
        var people = Enumerable.Range(0, Many).Select(i => new Person { Key = $"p{i}", Name = $"Person {i}" }).ToList();
        var articles = Enumerable.Range(0, Many).Select(i => new Article { Key = $"a{i}", Headline = $"Article {i}" }).ToList();
        context.AddRange(people.SelectMany(person => articles, (person, article) => new Mention { Person = person, Article = article }));
    }
}
