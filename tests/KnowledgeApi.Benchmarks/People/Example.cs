using KnowledgeApi.Ingestion.Understanding.People.Tagging;
using Tagging = KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>A sentence to learn from.</summary>
internal sealed class Example
{
    public Example(TaggedSentence tagged)
    {
        Sentence = new([.. tagged.Words.Select(word => WordTraits.Of(word))]);
        IsDerived = tagged.IsDerived;
        Labels = LabelsOf(NameSpans.Of(tagged.Tags), Sentence);
        Features = new int[Sentence.Candidates.Length * Tagging.Features.All];
    }

    public Sentence Sentence { get; }

    public bool IsDerived { get; }

    public Label[] Labels { get; }

    public int[] Features { get; }

    // A name of words that are no candidates is one that the tagger cannot find, so it has nothing to learn from it.
    private static Label[] LabelsOf(IEnumerable<(int First, int Last)> names, Sentence sentence)
    {
        var labels = new Label[sentence.Length];
        foreach (var (first, last) in names.Where(name => Enumerable.Range(name.First, name.Last - name.First + 1).All(sentence.Candidates.Contains)))
        {
            for (var i = first; i <= last; i++)
            {
                labels[i] = Tagging.Labels.At(i, first, last);
            }
        }

        return labels;
    }
}
