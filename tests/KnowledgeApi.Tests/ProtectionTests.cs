using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Testing;

namespace KnowledgeApi.Tests;

public sealed class ProtectionTests(TestServer server) : IClassFixture<TestServer>
{
    private const int LargestRefusal = 10_000;
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    public static TheoryData<string> Attacks => new(Attack.All.Select(attack => attack.Name));

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Refuses_an_attack_quickly_and_briefly(string name)
    {
        var attack = Attack.All.Single(attack => attack.Name == name);
        using var content = JsonContent.Create(new { query = attack.Query });

        var answer = await PostAsync(content);

        Assert.Equal((HttpStatusCode.BadRequest, attack.Code), (answer.Status, answer.Codes.Single()));
    }

    public static TheoryData<string> Admitted => new(Attack.Admitted.Select(attack => attack.Name));

    [Theory]
    [MemberData(nameof(Admitted))]
    public async Task Answers_the_worst_that_is_admitted_quickly_and_briefly(string name)
    {
        var attack = Attack.Admitted.Single(attack => attack.Name == name);
        using var content = JsonContent.Create(new { query = attack.Query });

        var answer = await PostAsync(content);

        Assert.Equal((HttpStatusCode.BadRequest, attack.Code), (answer.Status, answer.Codes[0]));
    }

    [Theory]
    [InlineData("{ aricles { totalCount } }")]
    [InlineData("{ articles(frst: 1) { totalCount } }")]
    [InlineData("{ articles { totalCount @include(of: true) } }")]
    [InlineData("{ ... on Qery { __typename } }")]
    [InlineData("query ($id: Ix!) { node(id: $id) { id } }")]
    [InlineData("{ node(id: 1) { headline } }")]
    public async Task Suggests_nothing(string query)
    {
        using var content = JsonContent.Create(new { query });

        var answer = await PostAsync(content);

        Assert.NotEmpty(answer.Codes);
        Assert.DoesNotContain("Did you mean", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Gives_five_errors_and_no_more()
    {
        var longName = new string('x', 5_000);
        using var content = JsonContent.Create(new { query = $"{{ {longName} {string.Concat(Enumerable.Range(0, 1000).Select(i => $"x{i}\n"))} }}" });

        var answer = await PostAsync(content);

        Assert.Equal(5, answer.Codes.Count);
    }

    [Fact]
    public async Task Refuses_a_body_of_31_megabytes()
    {
        using var content = new StringContent($$"""{"query":"{ __typename }","padding":"{{new string('x', 31_000_000)}}"}""", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.ExpectContinue = true;

        var response = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100_000)]
    public async Task Refuses_deep_variables(int depth)
    {
        var value = string.Concat(Enumerable.Repeat("[", depth)) + string.Concat(Enumerable.Repeat("]", depth));
        using var content = new StringContent($$$"""{"query":"query ($v: [Int]) { __typename }","variables":{"v":{{{value}}}}}""", Encoding.UTF8, "application/json");

        var answer = await PostAsync(content);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Fact]
    public async Task Refuses_a_number_of_900_000_digits()
    {
        using var content = new StringContent($$$"""{"query":"query ($n: Int) { articles(where: { people: { count: { eq: $n } } }) { totalCount } }","variables":{"n":{{{new string('9', 900_000)}}}}}""", Encoding.UTF8, "application/json");

        var answer = await PostAsync(content);

        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (answer.Status, answer.Codes.Single()));
    }

    [Theory]
    [InlineData("""{"n":-1000000}""", "INVALID_PAGE_SIZE")]
    [InlineData("""{"n":1e300}""", "INVALID_VALUE")]
    public async Task Refuses_a_page_size_in_variables(string variables, string code)
    {
        using var content = new StringContent($$"""{"query":"query ($n: Int) { articles(first: $n) { totalCount } }","variables":{{variables}}}""", Encoding.UTF8, "application/json");

        var answer = await PostAsync(content);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.Status, answer.Codes.Single()));
    }

    [Theory]
    [InlineData("A", false)]
    [InlineData("B", true)]
    public async Task Judges_the_operation_that_runs_and_no_other(string operationName, bool runs)
    {
        const string Query = "query A { articles(first: 500) { totalCount } } query B { articles { totalCount } }";

        using var response = await server.Client.PostAsJsonAsync("/graphql", new { query = Query, operationName });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((runs, !runs), (answer.TryGetProperty("data", out _), answer.TryGetProperty("errors", out _)));
    }

    private async Task<(HttpStatusCode Status, string Text, List<string?> Codes)> PostAsync(HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.Accept.ParseAdd("application/graphql-response+json");
        var watch = Stopwatch.StartNew();
        var response = await server.Client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(watch.Elapsed < Budget, $"Took {watch.Elapsed}");
        Assert.InRange(text.Length, 1, LargestRefusal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        var errors = JsonSerializer.Deserialize<JsonElement>(text).GetProperty("errors").EnumerateArray();
        return (response.StatusCode, text, [.. errors.Select(error => error.GetProperty("extensions").GetProperty("code").GetString())]);
    }
}
