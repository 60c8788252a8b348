using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Declarations;

internal static class ValueKinds
{
    public static ValueKind Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } => ValueKind.Enum,
        var t when t == typeof(string) => ValueKind.Text,
        var t when t == typeof(int) => ValueKind.Int,
        var t when t == typeof(double) => ValueKind.Float,
        var t when t == typeof(bool) => ValueKind.Boolean,
        var t when t == typeof(DateTimeOffset) => ValueKind.DateTime,
        var t => throw new NotSupportedException($"The graph has no scalar for {t.Name}."),
    };

    public static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } e ? e : null;
}

/// <summary>The members of the objects that are kept as JSON in their row; for these, a column's SQL name is its JSON name.</summary>
internal static class JsonMembers
{
    private static readonly Dictionary<Type, Column[]> Members = new()
    {
        [typeof(string)] = [],
        [typeof(Alias)] =
        [
            new("name", "The other name.", ValueKind.Text, "name", false),
            new("kind", "What sort of name it is.", ValueKind.Enum, "kind", false, EnumType: typeof(AliasKind)),
        ],
        [typeof(UnresolvedMention)] =
        [
            new("name", "The name.", ValueKind.Text, "name", false),
            new("candidates", "How many known people bear it.", ValueKind.Int, "candidates", false),
            new("property", "The article's text that it lies in.", ValueKind.Enum, "property", false, EnumType: typeof(EvidenceProperty)),
            new("start", "Where it starts, in UTF-16 code units from the beginning of that text.", ValueKind.Int, "start", false),
            new("end", "Where it ends, in UTF-16 code units, exclusive.", ValueKind.Int, "end", false),
        ],
        [typeof(Evidence)] =
        [
            new("property", "The article's text that the evidence lies in.", ValueKind.Enum, "property", false, EnumType: typeof(EvidenceProperty)),
            new("start", "Where it starts, in UTF-16 code units from the beginning of that text.", ValueKind.Int, "start", false),
            new("end", "Where it ends, in UTF-16 code units, exclusive.", ValueKind.Int, "end", false),
            new("exact", "The words themselves.", ValueKind.Text, "exact", false),
            new("prefix", "The words just before.", ValueKind.Text, "prefix", false),
            new("suffix", "The words just after.", ValueKind.Text, "suffix", false),
            new("extractor", "Who or what found it; null where a person wrote it.", ValueKind.Text, "extractor", true),
        ],
    };

    public static IReadOnlyList<Column> Of(Type item) => Members[item];
}
