namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>Files that the assembly carries.</summary>
internal static class Resource
{
    public static Stream Open(string name) => typeof(Resource).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly carries no resource {name}.");
}
