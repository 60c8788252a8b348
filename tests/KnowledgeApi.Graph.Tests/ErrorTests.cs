using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace KnowledgeApi.Graph.Tests;

public sealed class ErrorTests
{
    private static readonly string Ann = GlobalId.Of("Person", 1);

    [Theory]
    [InlineData("{ node(id: \"QXJ0\") { id } }", "INVALID_ID", "node.id")]
    [InlineData("{ node(id: \"\") { id } }", "INVALID_ID", "node.id")]
    [InlineData("{ articles(after: \"@\") { nodes { id } } }", "INVALID_CURSOR", "articles.after")]
    [InlineData("{ articles(before: \"bm9uZQ\") { nodes { id } } }", "INVALID_CURSOR", "articles.before")]
    [InlineData("{ articles(where: { headline: { eq: \"$long\" } }) { totalCount } }", "STRING_TOO_LONG", "articles.where.headline.eq")]
    [InlineData("{ people(where: { or: [{ aliases: { some: { name: { in: [\"$long\"] } } } }] }) { totalCount } }",
        "STRING_TOO_LONG", "people.where.or.0.aliases.some.name.in")]
    [InlineData("{ articleByUrl(url: \"https://news.example/$long$long$long\") { id } }", "STRING_TOO_LONG", "articleByUrl.url")]
    public async Task An_argument_that_cannot_be_used_is_named(string query, string code, string argument)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync(query.Replace("$long", new('a', 1001)));

        AssertError(answer, code, argument);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[1, 2, 3]")]
    [InlineData("[\"$scope\"]")]
    [InlineData("[\"$scope\", \"text\", 1]")]
    [InlineData("[\"$scope\", null, 1]")]
    [InlineData("[\"$scope\", 1.5, 1]")]
    [InlineData("[\"$scope\", 1e400, 1]")]
    [InlineData("[\"\\ud800\", 1, 1]")]
    [InlineData("[\"\u00FF\", 1, 1]")]
    public async Task A_damaged_cursor_is_named(string content)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var page = (await graph.AskAsync("{ articles { pageInfo { endCursor } } }")).GetProperty("data").GetProperty("articles").GetProperty("pageInfo");
        var scope = JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(page.GetProperty("endCursor").GetString()))[0].GetString();
        var cursor = Base64Url.EncodeToString(Encoding.Latin1.GetBytes(content.Replace("$scope", scope)));

        var answer = await graph.AskAsync($"{{ articles(after: \"{cursor}\") {{ nodes {{ id }} }} }}");

        AssertError(answer, "INVALID_CURSOR", "articles.after");
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "TOO_MANY_IDS")]
    public async Task A_hundred_nodes_may_be_asked_for_at_once(int count, string? code)
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);

        var answer = await graph.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(Ann, count) });

        if (code is null)
        {
            Assert.All(answer.GetProperty("data").GetProperty("nodes").EnumerateArray(), node => Assert.Equal(Ann, node.GetProperty("id").GetString()));
        }
        else
        {
            AssertError(answer, code, "nodes.ids");
        }
    }

    [Fact]
    public async Task A_question_too_complex_for_the_database_is_refused()
    {
        await using var graph = await TestGraph.CreateAsync(SmallWorld.Fill);
        var levels = string.Concat(Enumerable.Repeat("{ superEvent ", 50)) + "{ key }" + new string('}', 50);
        var where = new { or = Enumerable.Repeat(new { name = new { startsWith = "a" } }, 3000) };
        var aliases = string.Concat(Enumerable.Range(0, 4).Select(i => $"a{i}: people(where: {{ node: $where }}) {{ totalCount }} "));

        var deep = await graph.AskAsync($"{{ events {{ nodes {levels} }} }}");
        var large = await graph.AskAsync($"query ($where: PersonFilterInput) {{ articles {{ nodes {{ {aliases} }} }} }}", new { where });

        Assert.All([deep, large], answer =>
            Assert.Equal("TOO_COMPLEX", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
    }

    private static void AssertError(JsonElement answer, string code, string argument)
    {
        var extensions = Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions");
        Assert.Equal((code, argument), (extensions.GetProperty("code").GetString(), extensions.GetProperty("argument").GetString()));
    }
}
