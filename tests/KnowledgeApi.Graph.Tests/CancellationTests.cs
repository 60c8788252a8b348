using GraphQL;
using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

public sealed class CancellationTests
{
    private const int Many = 40;

    // Nobody is named in an article that names somebody that … names nobody of this name: each way has to be tried.
    private static readonly string Endless =
        $"{string.Concat(Enumerable.Repeat("{ articles: { some: { node: { people: { some: { node: ", 4))}"
        + $"{{ name: {{ contains: \"nobody\" }} }}{string.Concat(Enumerable.Repeat(" } } } } } }", 4))}";

    [Fact]
    public async Task Ends_the_running_statement_and_serves_the_next()
    {
        await using var graph = await TestGraph.CreateAsync(FillWithEveryoneInEverything);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.AskAsync($"{{ people(where: {Endless}) {{ totalCount }} }}", cancellationToken: cancellation.Token));

        Assert.Equal("""{"data":{"people":{"totalCount":40}}}""", (await graph.AskAsync("{ people { totalCount } }")).GetRawText());
    }

    [Fact]
    public async Task Ends_a_subscription_that_takes_longer_than_a_query_may()
    {
        await using var graph = await TestGraph.CreateAsync(FillWithEveryoneInEverything);
        var start = GlobalId.Of("Change", 1);
        await using var results = (await graph.SubscribeAsync(
            $"subscription {{ articleAdded(after: \"{start}\", where: {{ people: {{ some: {{ node: {Endless} }} }} }}) {{ position }} }}")).GetAsyncEnumerator();

        var error = await Assert.ThrowsAnyAsync<ExecutionError>(async () => await results.MoveNextAsync());

        Assert.Equal("TIMEOUT", error.Code);
    }

    private static void FillWithEveryoneInEverything(KnowledgeContext context)
    {
        var people = Enumerable.Range(0, Many).Select(i => new Person { Key = $"p{i}", Name = $"Person {i}" }).ToList();
        var articles = Enumerable.Range(0, Many).Select(i => new Article { Key = $"a{i}", Headline = $"Article {i}" }).ToList();
        context.AddRange(people.SelectMany(person => articles, (person, article) => new Mention { Person = person, Article = article }));
    }
}
