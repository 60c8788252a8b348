namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>A name that the tagger found: its words in a sentence, and how likely they are one.</summary>
internal readonly record struct TaggedName(int Sentence, int First, int Last, double Confidence);

/// <summary>
/// Finds the names of people in the sentences of a document. It reads twice: what the first reading finds anywhere
/// helps the second to tell what stands elsewhere.
/// </summary>
internal sealed class PersonTagger(TaggerModel model)
{
    private const int L = Labels.Count;

    // Outweighs what no name has in it.
    private const float Certainty = -2 * Labels.Never;

    // As likely as not, a word is taken for a name: on texts not learned from, more are missed than made up without it.
    private const float Lean = 1;

    // What was learned is too sure of itself; so much cooler, it is right as often as it says (Guo et al., On Calibration of
    // Modern Neural Networks, 2017).
    private const float Temperature = 2;

    private readonly float[] _cooledTransitions = [.. model.Second.Transitions.Select(transition => transition / Temperature)];

    /// <param name="sentences">The document.</param>
    /// <param name="sure">Names that are known to stand there: a sentence's number, the first and the last word.</param>
    public List<TaggedName> Tag(IReadOnlyList<Sentence> sentences, IReadOnlyList<(int Sentence, int First, int Last)> sure)
    {
        var readings = sentences.Select((sentence, number) => new Reading(sentence, [.. from name in sure where name.Sentence == number select (name.First, name.Last)])).ToList();
        var document = new DocumentVotes();
        foreach (var reading in readings)
        {
            Features.ReadText(reading.Sentence, reading.Features);
            Score(model.First, reading, Features.OfText);
            Chain.Marginals(reading.Scores, model.First.Transitions, reading.Marginals);
            document.Add(reading.Sentence, reading.Marginals);
        }

        return [.. readings.SelectMany((reading, number) => ReadAgain(reading, number, document))];
    }

    private IEnumerable<TaggedName> ReadAgain(Reading reading, int number, DocumentVotes document)
    {
        var votes = new WordVotes[reading.Sentence.Length];
        document.Read(reading.Sentence, reading.Marginals, votes);
        Features.ReadDocument(reading.Sentence, votes, reading.Features);
        Score(model.Second, reading, Features.All);
        for (var i = 0; i < reading.Sentence.Length; i++)
        {
            reading.Scores[i * L + (int)Label.Outside] -= Lean;
        }

        var labels = Chain.Best(reading.Scores, model.Second.Transitions);
        var names = Labels.Names(labels).ToList();
        if (names.Count > 0)
        {
            Chain.Marginals([.. reading.Scores.Select(score => score / Temperature)], _cooledTransitions, reading.Marginals);
        }

        return names.Select(name => new TaggedName(number, name.First, name.Last, Confidence(reading.Marginals, labels, name)));
    }

    private static double Confidence(ReadOnlySpan<float> marginals, Label[] labels, (int First, int Last) name)
    {
        var least = 1f;
        for (var i = name.First; i <= name.Last; i++)
        {
            least = Math.Min(least, marginals[i * L + (int)labels[i]]);
        }

        return least;
    }

    private static void Score(ChainWeights weights, Reading reading, int features)
    {
        weights.Score(reading.Sentence, reading.Features, features, reading.Scores);
        NameRules.Apply(reading.Sentence, reading.Scores);
        foreach (var (first, last) in reading.Sure)
        {
            for (var i = first; i <= last; i++)
            {
                reading.Scores[i * L + (int)Labels.At(i, first, last)] += Certainty;
            }
        }
    }

    private sealed class Reading(Sentence sentence, (int First, int Last)[] sure)
    {
        public Sentence Sentence { get; } = sentence;

        public (int First, int Last)[] Sure { get; } = sure;

        public int[] Features { get; } = new int[sentence.Candidates.Length * Tagging.Features.All];

        public float[] Scores { get; } = new float[sentence.Length * L];

        public float[] Marginals { get; } = new float[sentence.Length * L];
    }
}
