using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>A sentence to learn from.</summary>
internal sealed class Example(TaggedSentence tagged)
{
    public Sentence Sentence { get; } = new([.. tagged.Words.Select(word => WordTraits.Of(word))]);

    public bool IsDerived { get; } = tagged.IsDerived;

    public Label[] Labels { get; } = LabelsOf(NameSpans.Of(tagged.Tags), tagged.Words.Count);

    public int[] Features { get; } = new int[tagged.Words.Count * Ingestion.Understanding.People.Tagging.Features.All];

    private static Label[] LabelsOf(IEnumerable<(int First, int Last)> names, int words)
    {
        var labels = new Label[words];
        foreach (var (first, last) in names)
        {
            for (var i = first; i <= last; i++)
            {
                labels[i] = Ingestion.Understanding.People.Tagging.Labels.At(i, first, last);
            }
        }

        return labels;
    }
}
