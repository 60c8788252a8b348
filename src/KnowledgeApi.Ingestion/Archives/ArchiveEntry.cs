using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Text;

namespace KnowledgeApi.Ingestion.Archives;

/// <summary>The path that an archive gives to one of its files; nothing is ever written to it.</summary>
internal static class ArchiveEntry
{
    // What tools write for "no time known".
    private static readonly DateTimeOffset FirstCredibleTime = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static bool IsPassedOver(string path) => Segments(path) is var segments
        && (path.EndsWith('/') || PassedOver.Is(segments[^1]) || segments.Contains("__MACOSX"));

    /// <summary>Whether it points out of the archive: nobody's tool writes that, and somebody means harm.</summary>
    public static bool Climbs(string path) => path.StartsWith('/') || path.StartsWith('\\') || path.Contains(':') || Segments(path).Contains("..");

    public static string Name(Document archive, string path) => $"{archive.Name}/{Phrase.Of(path)}";

    public static Retrieval Retrieval(Document archive, DateTimeOffset modified) =>
        modified >= FirstCredibleTime && modified <= archive.Retrieval.At ? archive.Retrieval.OrElse(modified) : archive.Retrieval;

    private static string[] Segments(string path) => path.Split('/', '\\');
}
