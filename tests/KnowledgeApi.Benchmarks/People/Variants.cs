namespace KnowledgeApi.Benchmarks.People;

/// <summary>Copies of documents to learn from, in which some sentences are set in capitals or as titles, as headlines are.</summary>
internal static class Variants
{
    public static List<List<TaggedSentence>> With(List<List<TaggedSentence>> documents)
    {
        var random = new Random(1);
        return [.. documents, .. documents.Where((_, i) => Tuning.Get("recase", 1) > 0 && i % 2 == 0).Select(document => document.ConvertAll(sentence => Recase(sentence, random)))];
    }

    private static TaggedSentence Recase(TaggedSentence sentence, Random random) => random.Next(4) switch
    {
        0 => sentence with { Words = [.. sentence.Words.Select(word => word.ToUpperInvariant())] },
        1 => sentence with { Words = [.. sentence.Words.Select((word, i) => i > 0 && word.Length < 4 && !char.IsUpper(word[0]) ? word : char.ToUpperInvariant(word[0]) + word[1..])] },
        _ => sentence,
    };
}
