using GraphQL;
using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Transport.Tests.Limits;

public sealed class VariablesTests
{
    [Theory]
    [InlineData(50, null)]
    [InlineData(51, "VARIABLES_TOO_DEEP")]
    public void May_nest_so_deep(int depth, string? code)
    {
        object? value = 1;
        for (var i = 1; i < depth; i++)
        {
            value = i % 2 == 0 ? new List<object?> { value } : new Dictionary<string, object?> { ["a"] = value };
        }

        AssertCode(code, value);
    }

    [Theory]
    [InlineData(9_999, null)]
    [InlineData(10_000, "VARIABLES_TOO_LARGE")]
    public void May_hold_so_many_values(int count, string? code) => AssertCode(code, Enumerable.Repeat<object?>(1, count).ToList());

    private static void AssertCode(string? code, object? value)
    {
        var guard = new RequestGuard(new());
        var document = guard.Parse("query ($v: V) { a(v: $v) }");

        var error = Record.Exception(() => guard.Check(document, new(new Dictionary<string, object?> { ["v"] = value })));

        Assert.Equal(code, (error as RequestError)?.Code ?? error?.ToString());
    }
}
