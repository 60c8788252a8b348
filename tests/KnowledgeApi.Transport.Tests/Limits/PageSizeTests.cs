using System.Numerics;
using GraphQL;
using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Transport.Tests.Limits;

public sealed class PageSizeTests
{
    [Theory]
    [InlineData("{ a(first: 1) { b(last: 100) } }", null)]
    [InlineData("{ a(first: 0) }", "a.first")]
    [InlineData("{ a(last: 101) }", "a.last")]
    [InlineData("{ a(first: -1000000) }", "a.first")]
    [InlineData("{ a(first: 99999999999999999999999999) }", "a.first")]
    [InlineData("{ x { ... { a(first: 0) } } }", "a.first")]
    [InlineData("{ ...F } fragment F on Query { a(first: 0) }", "a.first")]
    [InlineData("{ a(where: { page: [{ first: 0 }] }) }", "a.first")]
    [InlineData("{ a(where: { eq: 0 }) }", null)]
    [InlineData("query ($n: Int = 0) { a(first: $n) }", "a.first")]
    [InlineData("query ($n: Int = 0) { ...F } fragment F on Query { a(first: $n) }", "a.first")]
    [InlineData("query ($n: Int = 0) { a(skip: $n) }", null)]
    [InlineData("query ($w: Page = { inner: { last: 101 } }) { a(page: $w) }", "w.last")]
    [InlineData("query ($n: Int = 0) { a(where: { page: { first: $n } }) }", "a.first")]
    [InlineData("{ a(first: \"many\") }", null)]
    public void Are_checked_in_the_document(string query, string? argument)
    {
        var guard = new RequestGuard(new());

        var error = Record.Exception(() => guard.Check(guard.Parse(query), null));

        Assert.Equal(argument, (error as RequestError)?.Argument ?? error?.ToString());
    }

    public static TheoryData<object?, bool> Values => new()
    {
        { 1, true },
        { 100, true },
        { 0, false },
        { 101L, false },
        { -1000000.0, false },
        { 1e300, false },
        { BigInteger.Pow(10, 30), false },
        { null, true },
        { "0", true },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Are_checked_in_variables(object? value, bool admitted)
    {
        var guard = new RequestGuard(new());
        var document = guard.Parse("query ($n: Int = 50) { a(first: $n) }");

        var error = Record.Exception(() => guard.Check(document, Variables("n", value)));

        Assert.Equal(admitted ? null : "a.first", (error as RequestError)?.Argument ?? error?.ToString());
    }

    [Fact]
    public void A_default_does_not_count_where_a_value_is_given()
    {
        var guard = new RequestGuard(new());

        guard.Check(guard.Parse("query ($n: Int = 0) { a(first: $n) }"), Variables("n", 10));
    }

    private static Inputs Variables(string name, object? value) => new(new Dictionary<string, object?> { [name] = value });
}
