using System.Buffers.Text;
using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Benchmarks.Reference.HandWritten;

namespace KnowledgeApi.Benchmarks.Reference;

/// <summary>The questions that are measured.</summary>
internal static class Questions
{
    private const int Deepest = 50_000;
    private const int WalkedPage = 100;

    private const string Nested =
        "query($id: ID!) { person(id: $id) { name articles(first: 20) { nodes { headline publishedAt outlet { name } "
        + "events(first: 5) { nodes { name people(first: 5) { nodes { name } } } } } } } }";

    private const string Articles =
        "query($after: String) { articles(first: 50, after: $after) { nodes { headline outlet { name } people(first: 3) { nodes { name } } } } }";

    private const string Filtered =
        "query($prefix: String!, $gte: DateTime!, $lt: DateTime!) { articles(first: 25, where: { people: { some: { node: { name: "
        + "{ startsWith: $prefix } } } }, publishedAt: { gte: $gte, lt: $lt } }, order: [{ publishedAt: DESC }]) { nodes { headline publishedAt } } }";

    private static readonly string[] Prefixes = ["Ada", "Greta", "Marta", "Omar", "Zoë"];
    private static readonly DateTimeOffset From = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset To = new(2025, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task<IReadOnlyList<Question>> AllAsync(HttpClient graph, Session session)
    {
        var people = Longs(session, "SELECT PersonId FROM Mentions GROUP BY PersonId ORDER BY COUNT(*) DESC LIMIT 50");
        var depth = (int)Math.Min(Deepest, Longs(session, "SELECT COUNT(*) FROM Articles")[0] / 2);
        var cursor = await WalkAsync(graph, depth);
        var place = Longs(session, $"SELECT PublishedAt, Id FROM Articles ORDER BY PublishedAt DESC, Id DESC LIMIT 1 OFFSET {depth - 1}");
        return
        [
            new("nested", [.. people.Select(id => new Variant(new { query = Nested, variables = new { id = PersonId(id) } }, $"/nested?id={id}"))]),
            new("first page", [new(new { query = Articles }, "/articles?first=50")]),
            new(
                string.Create(CultureInfo.InvariantCulture, $"page at {depth:N0}"),
                [new(new { query = Articles, variables = new { after = cursor } }, $"/articles?first=50&published={place[0]}&id={place[1]}")]),
            new("filtered", [.. Prefixes.Select(InTime)]),
        ];
    }

    private static Variant InTime(string prefix) => new(
        new { query = Filtered, variables = new { prefix, gte = From, lt = To } },
        $"/filtered?first=25&prefix={Uri.EscapeDataString(prefix)}&gte={From.ToUnixTimeMilliseconds()}&lt={To.ToUnixTimeMilliseconds()}");

    private static string PersonId(long id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"Person:{id}"));

    private static List<long> Longs(Session session, string sql)
    {
        var values = new List<long>();
        using var reader = session.Read(sql);
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                values.Add(reader.GetInt64(i));
            }
        }

        return values;
    }

    private static async Task<string?> WalkAsync(HttpClient graph, int depth)
    {
        const string Page = "query($first: Int, $after: String) { articles(first: $first, after: $after) { pageInfo { endCursor } } }";
        string? after = null;
        for (var walked = 0; walked < depth; walked += WalkedPage)
        {
            var first = Math.Min(WalkedPage, depth - walked);
            using var response = await graph.PostAsJsonAsync("/graphql", new { query = Page, variables = new { first, after } });
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            after = answer.GetProperty("data").GetProperty("articles").GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        return after;
    }
}
