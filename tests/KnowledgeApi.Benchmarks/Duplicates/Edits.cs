namespace KnowledgeApi.Benchmarks.Duplicates;

/// <summary>What outlets do to the text of an agency, each by a known amount.</summary>
internal sealed class Edits(Random random, Prose prose)
{
    private const string Agency = "(This story was taken from the wire and has not been edited by our staff except for the headline)";

    public IEnumerable<(string Name, Func<List<List<string>>, IEnumerable<IEnumerable<string>>> Edit)> All =>
    [
        ("unchanged", text => text),
        ("agency lines inserted", text => text.Prepend(["SEOUL, June 10 (Agency) -"]).Append([Agency])),
        ("cut to two thirds", text => Cut(text, 2.0 / 3)),
        ("cut to one half", text => Cut(text, 0.5)),
        ("a tenth of the sentences reworded", text => Reword(text, 0.1)),
        ("three tenths of the sentences reworded", text => Reword(text, 0.3)),
        ("one word in twelve replaced", text => text.Select(paragraph => paragraph.Select(sentence => Replace(sentence, 1.0 / 12)))),
        ("paragraphs in another order", Shuffle),
        ("two paragraphs of its own", text => text.Append([prose.Sentence(), prose.Sentence()]).Append([prose.Sentence(), prose.Sentence()])),
        ("cut to two thirds, a tenth reworded, lines inserted", text => Cut([.. Reword(text, 0.1).Select(p => p.ToList())], 2.0 / 3).Append([Agency])),
    ];

    private static IEnumerable<IEnumerable<string>> Cut(List<List<string>> text, double part) => text.Take((int)Math.Ceiling(text.Count * part));

    private IEnumerable<IEnumerable<string>> Reword(List<List<string>> text, double part) =>
        text.Select(paragraph => paragraph.Select(sentence => random.NextDouble() < part ? Replace(sentence, 0.5) : sentence));

    private string Replace(string sentence, double part) =>
        string.Join(' ', sentence.Split(' ').Select(word => random.NextDouble() < part ? prose.Word() : word));

    private IEnumerable<IEnumerable<string>> Shuffle(List<List<string>> text)
    {
        var paragraphs = text.ToArray();
        random.Shuffle(paragraphs);
        return paragraphs;
    }
}
