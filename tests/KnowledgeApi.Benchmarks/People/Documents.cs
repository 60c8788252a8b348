namespace KnowledgeApi.Benchmarks.People;

/// <summary>Reads documents with tagged names, in two columns or with the names in brackets.</summary>
internal static class Documents
{
    // Files in two columns say nothing of where a document ends: so many sentences on end, as many as an article has, are taken for one.
    private const int Sentences = 40;

    public static IEnumerable<List<TaggedSentence>> Read(string path) =>
        Path.GetExtension(path) == ".txt" ? AnnotatedArticles.Read(path) : ConllFile.Read(path).Chunk(Sentences).Select(chunk => chunk.ToList());
}
