using GraphQLParser.AST;

namespace KnowledgeApi.Transport.Limits;

/// <summary>The fields of GraphQL's own schema.</summary>
internal static class Introspection
{
    public static bool Starts(GraphQLField field) => field.Name.Value == "__schema" || field.Name.Value == "__type";

    /// <summary>Whether a field below goes from one type to many.</summary>
    public static bool Steps(GraphQLField field) =>
        field.Name.Value == "fields" || field.Name.Value == "inputFields" || field.Name.Value == "interfaces" || field.Name.Value == "possibleTypes";
}
