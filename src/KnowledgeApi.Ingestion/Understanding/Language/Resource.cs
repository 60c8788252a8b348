namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Files that the assembly carries.</summary>
internal static class Resource
{
    public static Stream Open(string name) => typeof(Resource).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The assembly carries no resource {name}.");

    /// <summary>The lines of a text, but for those that are comments ("# …").</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['#', ..])
            {
                yield return line;
            }
        }
    }
}
