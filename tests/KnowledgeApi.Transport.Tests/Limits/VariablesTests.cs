using System.Text;
using KnowledgeApi.Transport.Limits;
using KnowledgeApi.Transport.Requests;

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
    [InlineData("""{"a":1,"a":2}""", "BAD_REQUEST")]
    [InlineData("\"\\ud800\"", "BAD_REQUEST")]
    [InlineData("{\"\\ud800\":1}", "BAD_REQUEST")]
    public void May_not_repeat_a_name_nor_hold_what_is_no_text(string value, string? code) => AssertCode(code, value);

    [Theory]
    [InlineData(400, null)]
    [InlineData(401, "BAD_REQUEST")]
    [InlineData(900_000, "BAD_REQUEST")]
    public void May_have_whole_numbers_so_long(int digits, string? code) => AssertCode(code, new string('9', digits));

    private static void AssertCode(string? code, string value)
    {
        var guard = new RequestGuard(new());
        var json = Encoding.UTF8.GetBytes($$"""{"query":"query ($v: V) { f(v: $v) }","variables":{"v":{{value}} } }""");

        var error = Record.Exception(() =>
        {
            var request = RequestParser.Parse(new(json), "The body");
            guard.Check(request.Variables);
        });

        Assert.Equal(code, (error as RequestError)?.Code ?? error?.ToString());
    }
}
