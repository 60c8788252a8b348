namespace KnowledgeApi.Ingestion.Documents;

/// <summary>Files that lie beside documents in folders and archives without being any: nobody named them, so nobody misses them.</summary>
internal static class PassedOver
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".css", ".js", ".mjs", ".map", ".woff", ".woff2", ".ttf", ".otf", ".eot", ".ico",
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".bmp", ".mp3", ".mp4", ".webm",
        // This program's own, where they lie in the folder that is imported.
        ".db", ".db-wal", ".db-shm",
    };

    public static bool Is(ReadOnlySpan<char> fileName) =>
        fileName.StartsWith(".", StringComparison.Ordinal)
        || fileName.StartsWith("README", StringComparison.OrdinalIgnoreCase)
        || Extensions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Path.GetExtension(fileName));
}
