namespace KnowledgeApi.Benchmarks.People;

/// <summary>
/// Documents to learn from, each also in copies in which people have other names and some sentences are set in capitals
/// or as titles, as headlines are.
/// </summary>
internal sealed class Variants(DirectoryInfo names)
{
    private const int Copies = 2;

    private readonly Random _random = new(1);

    /// <summary>Of each document itself and its copies.</summary>
    public List<List<List<TaggedSentence>>> Of(List<List<TaggedSentence>> documents)
    {
        var substitution = new NameSubstitution(names, _random);
        return documents.ConvertAll(document => Enumerable.Range(0, Copies).Select(_ => substitution.Of(document).ConvertAll(Recase)).Prepend(document).ToList());
    }

    private TaggedSentence Recase(TaggedSentence sentence) => _random.Next(8) switch
    {
        0 => sentence with { Words = [.. sentence.Words.Select(word => word.ToUpperInvariant())] },
        1 => sentence with { Words = [.. sentence.Words.Select((word, i) => i > 0 && word.Length < 4 ? word : char.ToUpperInvariant(word[0]) + word[1..])] },
        _ => sentence,
    };
}
