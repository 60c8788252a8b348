namespace KnowledgeApi.Testing;

/// <summary>A document that is made to bring a server down, and the code that refuses it.</summary>
public sealed record Attack(string Name, string Query, string Code)
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("fragment bomb", "{ ...F0 }\n" + Lines(26, i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }}") + "fragment F26 on Query { __typename }", "TOO_MANY_FIELDS"),
        new("1,000 fragments at the root", $"{{ {Lines(1000, i => $"...F{i}")} }}\n" + Lines(1000, i => $"fragment F{i} on Query {{ __typename }}"), "TOO_MANY_TOKENS"),
        new("200 fragments at the root", $"{{ {Lines(200, i => $"...F{i}")} }}\n" + Lines(200, i => $"fragment F{i} on Query {{ __typename }}"), "TOO_MANY_FRAGMENTS"),
        new("one field 10,000 times", $"{{ {Lines(10_000, _ => "__typename")} }}", "TOO_MANY_TOKENS"),
        new("one field 1,000 times", $"{{ {Lines(1000, _ => "__typename")} }}", "TOO_MANY_REPEATED_FIELDS"),
        new("10,000 aliases", $"{{ {Lines(10_000, i => $"a{i}: __typename")} }}", "TOO_MANY_TOKENS"),
        new("1,000 aliases", $"{{ {Lines(1000, i => $"a{i}: __typename")} }}", "TOO_MANY_ALIASES"),
        new("2,000 directives", $"{{ __typename {Lines(2000, _ => "@include(if: true)")} }}", "TOO_MANY_TOKENS"),
        new("1,000 directives", $"{{ __typename {Lines(1000, _ => "@include(if: true)")} }}", "TOO_MANY_DIRECTIVES"),
        new("5,000 unused variables", $"query ({Lines(5000, i => $"$v{i}: Int")}) {{ __typename }}", "TOO_MANY_TOKENS"),
        new("1,000 unused variables", $"query ({Lines(1000, i => $"$v{i}: Int")}) {{ __typename }}", "TOO_MANY_VARIABLES"),
        new("lists nested 100,000 deep", Nested("{ nodes(ids: ", "[", "]", ") { id } }"), "TOO_MANY_TOKENS"),
        new("objects nested 100,000 deep", Nested("{ articles(where: ", "{n:", "}", ") { totalCount } }"), "TOO_MANY_TOKENS"),
        new("types nested 100,000 deep", Nested("query ($v: Int ", "[", "]", ") { __typename }"), "TOO_MANY_TOKENS"),
        new("selection sets nested 100,000 deep", Nested("", "{ a ", "}", ""), "TOO_MANY_TOKENS"),
        new("lists nested 1,000 deep", Nested("{ nodes(ids: ", "[", "]", ") { id } }", 1000), "DOCUMENT_TOO_DEEP"),
        new("objects nested 1,000 deep", Nested("{ articles(where: ", "{n:", "}", ") { totalCount } }", 1000), "DOCUMENT_TOO_DEEP"),
        new("types nested 1,000 deep", Nested("query ($v: ", "[", "]", ") { __typename }", 1000), "DOCUMENT_TOO_DEEP"),
        new("selection sets nested 1,000 deep", Nested("", "{ a ", "}", "", 1000), "DOCUMENT_TOO_DEEP"),
        new("a chain of fragments", "{ ...F0 }\n" + Lines(49, i => $"fragment F{i} on Query {{ a {{ a {{ ...F{i + 1} }} }} }}") + "fragment F49 on Query { a }", "DOCUMENT_TOO_DEEP"),
        new("a cyclic fragment", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", "FRAGMENT_CYCLE"),
        new("conflicts by the thousand", $"{{ {Lines(1300, i => $"x{i / 50}(a: {i % 50})")} }}", "TOO_MANY_REPEATED_FIELDS"),
        new("long arguments compared", $"{{ {Lines(32, _ => $"node(id: 1 {Lines(60, i => $"a{i}: 1")}) {{ id }}")} }}", "TOO_MANY_REPEATED_FIELDS"),
        new("introspection in circles", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "INTROSPECTION_TOO_DEEP"),
        new("a mistake far along a line", $"{{ a {new string(' ', 500_000)} ) }}", "LINE_TOO_LONG"),
    ];

    /// <summary>Documents that the limits on documents just admit, most made to keep the engine's validation busy. The code is that of the first error behind.</summary>
    public static IReadOnlyList<Attack> Admitted { get; } =
    [
        new("2,000 unknown fields", $"{{ {Lines(1990, i => $"articlex{i}")} }}", "FIELDS_ON_CORRECT_TYPE"),
        new("720 unknown arguments", $"{{ {Lines(12, _ => $"node(id: 1 {Lines(60, i => $"a{i}: 1")}) {{ id }}")} }}", "KNOWN_ARGUMENT_NAMES"),
        new("2,400 conflicts", $"{{ {Lines(70, i => $"articles(first: {i + 1}) {{ totalCount }}")} }}", "OVERLAPPING_FIELDS_CAN_BE_MERGED"),
        new("long arguments repeated", $"{{ {Lines(22, _ => $"articles(where: {{ or: [{Lines(15, _ => "{ x: { eq: 1 } }")}] }}) {{ totalCount }}")} }}", "ARGUMENTS_OF_CORRECT_TYPE"),
        new("100 unused variables", $"query ({Lines(100, i => $"$v{i}: Int")}) {{ __typename }}", "NO_UNUSED_VARIABLES"),
        new("a list of 1,500 objects for an id", $"{{ nodes(ids: [{Lines(1500, _ => "{ a: 1 }")}]) {{ id }} }}", "ARGUMENTS_OF_CORRECT_TYPE"),
        new("50 fragments at the root", $"{{ {Lines(50, i => $"...F{i}")} }}\n" + Lines(50, i => $"fragment F{i} on Query {{ a{i}: articles {{ totalCount x }} }}"), "FIELDS_ON_CORRECT_TYPE"),
        new("30 operations with 50 fragments", Lines(30, i => $"query Q{i} {{ ...F0 }}") + Lines(49, i => $"fragment F{i} on Query {{ ...F{i + 1} }}") + "fragment F49 on Query { x }", "NO_OPERATION_NAME"),
        new("a negative page", "{ articles(first: -1000000) { totalCount } }", "INVALID_PAGE_SIZE"),
    ];

    public override string ToString() => Name;

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static string Nested(string before, string open, string close, string after, int depth = 100_000) =>
        before + Lines(depth, _ => open) + Lines(depth, _ => close) + after;
}
