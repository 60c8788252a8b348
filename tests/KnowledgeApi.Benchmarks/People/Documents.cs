namespace KnowledgeApi.Benchmarks.People;

/// <summary>
/// Files of sentences say nothing of where a document ends: so many sentences on end, as many as an article has, are
/// taken for one.
/// </summary>
internal static class Documents
{
    private const int Sentences = 40;

    public static IEnumerable<List<TaggedSentence>> Of(IEnumerable<TaggedSentence> sentences) =>
        sentences.Chunk(Sentences).Select(chunk => chunk.ToList());
}
