using KnowledgeApi.Data;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Nouns;

/// <summary>The members of the objects that are kept as JSON in their row; for these, a column's SQL name is its JSON name.</summary>
internal static class JsonMembers
{
    public static readonly IReadOnlyList<Column> Alias =
    [
        new("name", "The other name.", ValueKind.Text, "name", false),
        new("kind", "What sort of name it is.", ValueKind.Enum, "kind", false, EnumType: typeof(AliasKind)),
    ];

    public static readonly IReadOnlyList<Column> UnresolvedMention =
    [
        new("name", "The name.", ValueKind.Text, "name", false),
        new("candidates", "How many known people bear it.", ValueKind.Int, "candidates", false),
        new("property", "The article's text that it lies in.", ValueKind.Enum, "property", false, EnumType: typeof(EvidenceProperty)),
        new("start", "Where it starts, in UTF-16 code units from the beginning of that text.", ValueKind.Int, "start", false),
        new("end", "Where it ends, in UTF-16 code units, exclusive.", ValueKind.Int, "end", false),
    ];

    public static readonly IReadOnlyList<Column> Evidence =
    [
        new("property", "The article's text that the evidence lies in.", ValueKind.Enum, "property", false, EnumType: typeof(EvidenceProperty)),
        new("start", "Where it starts, in UTF-16 code units from the beginning of that text.", ValueKind.Int, "start", false),
        new("end", "Where it ends, in UTF-16 code units, exclusive.", ValueKind.Int, "end", false),
        new("exact", "The words themselves.", ValueKind.Text, "exact", false),
        new("prefix", "The words just before.", ValueKind.Text, "prefix", false),
        new("suffix", "The words just after.", ValueKind.Text, "suffix", false),
        new("extractor", "Who or what found it; null where a person wrote it.", ValueKind.Text, "extractor", true),
    ];
}
