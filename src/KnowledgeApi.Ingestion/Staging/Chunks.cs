namespace KnowledgeApi.Ingestion.Staging;

/// <summary>The database is asked for many keys at once, but not for more than a statement may carry.</summary>
internal static class Chunks
{
    private const int Size = 500;

    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> items) => items.Chunk(Size).Select(chunk => chunk.ToList());
}
