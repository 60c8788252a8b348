using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

public sealed class CancellationTests
{
    private const int Many = 40;

    private const string TwoBillionNodes =
        "{ people(first: 100) { nodes { articles(first: 100) { nodes { people(first: 100) { nodes { articles(first: 100) { nodes { "
        + "people(first: 100) { nodes { articles(first: 100) { totalCount nodes { headline } } } } } } } } } } } } }";

    [Fact]
    public async Task Ends_the_running_statement_and_serves_the_next()
    {
        await using var graph = await TestGraph.CreateAsync(FillWithEveryoneInEverything);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.AskAsync(TwoBillionNodes, cancellationToken: cancellation.Token));

        Assert.Equal("""{"data":{"people":{"totalCount":40}}}""", (await graph.AskAsync("{ people { totalCount } }")).GetRawText());
    }

    private static void FillWithEveryoneInEverything(KnowledgeContext context)
    {
        var people = Enumerable.Range(0, Many).Select(i => new Person { Key = $"p{i}", Name = $"Person {i}" }).ToList();
        var articles = Enumerable.Range(0, Many).Select(i => new Article { Key = $"a{i}", Headline = $"Article {i}" }).ToList();
        context.AddRange(people.SelectMany(person => articles, (person, article) => new Mention { Person = person, Article = article }));
    }
}
