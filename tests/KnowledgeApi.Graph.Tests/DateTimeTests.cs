namespace KnowledgeApi.Graph.Tests;

public sealed class DateTimeTests
{
    [Theory]
    [InlineData("2025-06-02", 2)]
    [InlineData("2025-06-02T00:00:00Z", 2)]
    [InlineData("2025-06-02T09:00:00+09:00", 2)]
    [InlineData("2025-06-02T00:00:00.001", 3)]
    [InlineData("2025-06", 1)]
    [InlineData("2025", 1)]
    public async Task Takes_an_instant_or_the_first_of_a_part(string from, int first)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync(
            "query ($from: DateTime) { articles(where: { publishedAt: { gte: $from } }, order: [{ publishedAt: ASC }], first: 1) { nodes { publishedAt } } }", new { from });

        Assert.Contains($"2025-06-0{first}T00:00:00.000Z", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("June 2025")]
    [InlineData("10/06/2025")]
    [InlineData("12:00")]
    [InlineData("2025-13-01")]
    public async Task Refuses_what_could_be_read_in_two_ways(string from)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync($"{{ articles(where: {{ publishedAt: {{ gte: \"{from}\" }} }}) {{ totalCount }} }}");

        Assert.True(answer.TryGetProperty("errors", out _));
    }
}
