using KnowledgeApi.Transport.Limits;

namespace KnowledgeApi.Transport.Tests.Limits;

public sealed class DocumentTests
{
    private static readonly DocumentLimits Small = new()
    {
        Tokens = 60,
        Nesting = 16,
        Depth = 3,
        Fields = 6,
        IntrospectionFields = 4,
        Aliases = 2,
        Directives = 2,
        Fragments = 2,
        Variables = 2,
        Operations = 2,
        FieldPairs = 3,
    };

    [Theory]
    [InlineData("{ a { b { c } } }", null)]
    [InlineData("{ a { b { c { d } } } }", "DOCUMENT_TOO_DEEP")]
    [InlineData("{ a { ...F } } fragment F on A { b { c } }", null)]
    [InlineData("{ a { ...F } } fragment F on A { b { ... { c { d } } } }", "DOCUMENT_TOO_DEEP")]
    [InlineData("{ a b c d e f }", null)]
    [InlineData("{ a b c d e f g }", "TOO_MANY_FIELDS")]
    [InlineData("{ x { ...F } y { ...F } } fragment F on A { a b }", null)]
    [InlineData("{ x { ...F } y { ...F } } fragment F on A { a b c }", "TOO_MANY_FIELDS")]
    [InlineData("{ a ...F } fragment F on A { a }", null)]
    [InlineData("{ a a a }", null)]
    [InlineData("{ a a a a }", "TOO_MANY_REPEATED_FIELDS")]
    [InlineData("{ a { b } a { b } a { b } }", "TOO_MANY_REPEATED_FIELDS")]
    [InlineData("{ x: a y: b }", null)]
    [InlineData("{ x: a y: b z: c }", "TOO_MANY_ALIASES")]
    [InlineData("{ ... { x: a } ...F ...F } fragment F on A { y: b }", "TOO_MANY_ALIASES")]
    [InlineData("query @d { a @d }", null)]
    [InlineData("query @d { a @d ... @d { b } }", "TOO_MANY_DIRECTIVES")]
    [InlineData("query ($v: Int @d @d @d) { a }", "TOO_MANY_DIRECTIVES")]
    [InlineData("{ a } fragment F on A { a } fragment G on A { a }", null)]
    [InlineData("{ a } fragment F on A { a } fragment G on A { a } fragment H on A { a }", "TOO_MANY_FRAGMENTS")]
    [InlineData("query P($a: Int) { a } query Q($a: Int) { a }", null)]
    [InlineData("query P($a: Int) { a } query Q($a: Int $b: Int) { a }", "TOO_MANY_VARIABLES")]
    [InlineData("query P { a } query Q { a } query R { a }", "TOO_MANY_OPERATIONS")]
    [InlineData("{ a } fragment F on A { ...F }", "FRAGMENT_CYCLE")]
    [InlineData("{ ...Unknown }", null)]
    [InlineData("{ __schema { types { a { b } } } }", null)]
    [InlineData("{ __schema { types { a { b { c } } } } }", "TOO_MANY_INTROSPECTION_FIELDS")]
    [InlineData("{ a } type A { a: Int }", "NOT_EXECUTABLE")]
    [InlineData("{ a }\r\r\r)", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ a", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ a(b: \"\\q\") }", "GRAPHQL_PARSE_FAILED")]
    public void Counts_with_fragments_expanded(string query, string? code)
    {
        var guard = new RequestGuard(Small);

        var error = Record.Exception(() => guard.Parse(query));

        Assert.Equal(code, (error as RequestError)?.Code ?? error?.ToString());
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(61, "TOO_MANY_TOKENS")]
    public void Counts_comments_as_tokens(int tokens, string? code)
    {
        var guard = new RequestGuard(Small);

        var error = Record.Exception(() => guard.Parse("{ a }" + string.Concat(Enumerable.Repeat(" # comment\n", tokens - 3))));

        Assert.Equal(code, (error as RequestError)?.Code ?? error?.ToString());
    }

    [Fact]
    public void Says_where_a_document_does_not_parse()
    {
        var guard = new RequestGuard(new());

        var error = Assert.Throws<RequestError>(() => guard.Parse("{\n  a(\n}"));

        Assert.StartsWith("The document does not parse at line 3, column 1: Expected Name, found }", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_lines_of_any_number_but_not_of_any_length()
    {
        var guard = new RequestGuard(new() { LineLength = 10 });

        guard.Parse("{\n\n" + string.Concat(Enumerable.Repeat("  a,b,c,d,\n", 8)) + "}");
        var error = Assert.Throws<RequestError>(() => guard.Parse("{\n  a,b,c,d,e\n}"));

        Assert.Equal("LINE_TOO_LONG", error.Code);
    }
}
