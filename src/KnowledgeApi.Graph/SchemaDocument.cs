using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;

namespace KnowledgeApi.Graph;

/// <summary>The schema as a document: what is approved, published and compared.</summary>
public static class SchemaDocument
{
    /// <summary>The schema in the definition language, always in the same order.</summary>
    public static string Print(ISchema schema) => schema
        .Print(new PrintOptions { StringComparison = StringComparison.Ordinal, IncludeDescriptions = true })
        .ReplaceLineEndings("\n")
        .TrimEnd() + "\n";
}
