using KnowledgeApi.Ingestion.Archives;

namespace KnowledgeApi.Ingestion.Documents;

/// <summary>A stream of which nothing is known but its name and when it was fetched.</summary>
/// <param name="Name">What rejections call it.</param>
/// <param name="Content">Its bytes, read once from the beginning; left open.</param>
/// <param name="Retrieval">When it was fetched.</param>
/// <param name="Expansion">What bounds the archive that it lies in, where it lies in one.</param>
internal sealed record Document(string Name, Stream Content, Retrieval Retrieval, Expansion? Expansion = null);

/// <summary>When a document was fetched.</summary>
/// <param name="At">The instant.</param>
/// <param name="IsStated">Whether a person said so, rather than the file's time.</param>
internal readonly record struct Retrieval(DateTimeOffset At, bool IsStated)
{
    /// <summary>The retrieval that was stated, or else the time of the file or archive entry.</summary>
    public Retrieval OrElse(DateTimeOffset fileTime) => IsStated ? this : new(fileTime.ToUniversalTime(), false);
}
