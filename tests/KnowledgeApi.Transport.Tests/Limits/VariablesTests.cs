using System.Numerics;
using System.Text.Json;
using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Transport.Tests.Limits;

public sealed class VariablesTests
{
    [Theory]
    [InlineData(50, null)]
    [InlineData(51, "VARIABLES_TOO_DEEP")]
    public void May_nest_so_deep(int depth, string? code) =>
        AssertCode(code, string.Concat(Enumerable.Repeat("""[{"a":""", (depth - 1) / 2)) + (depth % 2 == 0 ? "[1]" : "1") + string.Concat(Enumerable.Repeat("}]", (depth - 1) / 2)));

    [Theory]
    [InlineData(9_999, null)]
    [InlineData(10_000, "VARIABLES_TOO_LARGE")]
    public void May_hold_so_many_values(int count, string? code) => AssertCode(code, $"[{string.Join(',', Enumerable.Repeat("1", count))}]");

    [Theory]
    [InlineData("""{"a":1,"b":{"a":1}}""", null)]
    [InlineData("""{"a":1,"a":2}""", "INVALID_VARIABLES")]
    [InlineData("""[{"page":{"first":0}}]""", "INVALID_PAGE_SIZE")]
    [InlineData("""[{"page":{"last":1e3}}]""", "INVALID_PAGE_SIZE")]
    [InlineData("""[{"page":{"first":100}}]""", null)]
    [InlineData("\"\\ud800\"", "INVALID_VARIABLES")]
    [InlineData("{\"\\ud800\":1}", "INVALID_VARIABLES")]
    public void May_not_repeat_a_name_nor_hold_an_impossible_page(string value, string? code) => AssertCode(code, value);

    [Theory]
    [InlineData(400, null)]
    [InlineData(401, "INVALID_VARIABLES")]
    [InlineData(900_000, "INVALID_VARIABLES")]
    public void May_have_numbers_so_long(int digits, string? code)
    {
        AssertCode(code, new string('9', digits));
        AssertCode(code, "0." + new string('9', digits - 2));
    }

    [Fact]
    public void Keep_their_values()
    {
        var json = """{"a":1,"b":-3000000000,"c":100000000000000000000,"d":0.5,"e":1e2,"f":"x","g":true,"h":null,"i":[false,{"j":[]}]}""";

        var variables = new RequestGuard(new()).Read(JsonSerializer.Deserialize<JsonElement>(json), "variables");

        Assert.Equal([1, -3000000000L, BigInteger.Pow(10, 20), 0.5, 100.0, "x", true, null], variables.Values.Take(8));
        var list = Assert.IsType<List<object?>>(variables["i"]);
        Assert.Equal([], Assert.IsType<List<object?>>(Assert.IsType<Dictionary<string, object?>>(list[1])["j"]));
    }

    private static void AssertCode(string? code, string value)
    {
        var json = JsonSerializer.Deserialize<JsonElement>($$"""{"v":{{value}}}""", new JsonSerializerOptions { MaxDepth = 100 });

        var error = Record.Exception(() => new RequestGuard(new()).Read(json, "variables"));

        Assert.Equal(code, (error as RequestError)?.Code ?? error?.ToString());
    }
}
