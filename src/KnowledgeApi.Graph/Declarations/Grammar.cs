namespace KnowledgeApi.Graph.Declarations;

/// <summary>Descriptions are read by people.</summary>
internal static class Grammar
{
    /// <summary>The name behind its indefinite article.</summary>
    public static string One(string name) => ("AEIO".Contains(name[0]) ? "an " : "a ") + name;
}
