using System.Text.Json;

namespace KnowledgeApi.Graph.Declarations;

/// <summary>The two ways to write a name, made of each other where a field and a type are named after one thing.</summary>
internal static class Names
{
    /// <summary>As fields are called: subEvents.</summary>
    public static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>As types are called: SubEvents.</summary>
    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
