using System.Text.Json;

namespace KnowledgeApi.Graph.Tests;

public sealed class IdTests
{
    private static readonly string Ann = GlobalId.Of("Person", 1);
    private static readonly string Bob = GlobalId.Of("Person", 2);

    [Theory]
    [InlineData("people(where: { id: { eq: \"$ann\" } }) { nodes { name } }", "Ann Lee")]
    [InlineData("people(where: { id: { neq: \"$ann\" }, articles: { some: { edge: { role: { eq: QUOTED } } } } }) { nodes { name } }", "Bob Ray")]
    [InlineData("people(where: { id: { in: [\"$ann\", \"$bob\"] }, name: { startsWith: \"b\" } }) { nodes { name } }", "Bob Ray")]
    [InlineData("people(where: { not: { id: { nin: [\"$ann\", null] } } }) { nodes { name } }", "Ann Lee")]
    [InlineData("articles(where: { people: { some: { node: { id: { eq: \"$ann\" } }, edge: { role: { eq: QUOTED } } } } }) { nodes { name: headline } }", "One")]
    [InlineData("events(where: { articles: { some: { node: { people: { none: { node: { id: { in: [\"$ann\"] } } } } } } } }) { nodes { name } }", "Count")]
    public async Task Nouns_are_found_by_their_ids(string root, string expected)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync($"{{ found: {root.Replace("$ann", Ann).Replace("$bob", Bob)} }}");

        Assert.Equal(expected, Assert.Single(answer.GetProperty("data").GetProperty("found").GetProperty("nodes").EnumerateArray()).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("eq: \"$event\"", "people.where.id.eq")]
    [InlineData("in: [\"$ann\", \"nonsense\"]", "people.where.id.in.1")]
    public async Task Refuses_the_id_of_something_else(string filter, string argument)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync($"{{ people(where: {{ id: {{ {filter.Replace("$ann", Ann).Replace("$event", GlobalId.Of("Event", 1))} }} }}) {{ totalCount }} articles {{ totalCount }} }}");

        Assert.Contains($"\"argument\":\"{argument}\"", answer.GetProperty("errors").GetRawText(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("people").ValueKind);
        Assert.True(answer.GetProperty("data").GetProperty("articles").GetProperty("totalCount").GetInt32() > 0);
    }

    [Fact]
    public async Task Links_have_ids_of_their_own()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("{ articles { nodes { people { edges { id } } events { edges { id } } links { edges { id } } } } }");

        var ids = System.Text.RegularExpressions.Regex.Matches(answer.GetRawText(), "\"id\":\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.NotEmpty(ids);
        Assert.Distinct(ids);
    }
}
