namespace KnowledgeApi.Benchmarks.People;

/// <summary>
/// Documents to learn from, each also in a copy in which people have other names and some sentences are set in capitals
/// or as titles, as headlines are.
/// </summary>
internal sealed class Variants(DirectoryInfo names)
{
    private readonly Random _random = new(1);

    public List<List<TaggedSentence>> With(List<List<TaggedSentence>> documents)
    {
        var substitution = new NameSubstitution(names, _random);
        return [.. documents, .. documents.Select(substitution.Of).Select(document => document.ConvertAll(Recase))];
    }

    private TaggedSentence Recase(TaggedSentence sentence) => _random.Next(8) switch
    {
        0 => sentence with { Words = [.. sentence.Words.Select(word => word.ToUpperInvariant())] },
        1 => sentence with { Words = [.. sentence.Words.Select((word, i) => i > 0 && word.Length < 4 ? word : char.ToUpperInvariant(word[0]) + word[1..])] },
        _ => sentence,
    };
}
