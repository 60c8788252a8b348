using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>
/// Trains both readings. The second has to see the first err as it will on new text, so while training it reads what
/// the first makes of documents that it did not learn from, nor from their copies.
/// </summary>
internal static class TaggerTrainer
{
    private const int Parts = 3;
    private const int Shuffles = 4;

    /// <param name="documents">Each in all its variants.</param>
    public static TaggerModel Train(IReadOnlyList<List<List<TaggedSentence>>> documents)
    {
        var parted = documents.SelectMany((variants, number) => variants.Select(variant => (Part: number % Parts, Document: variant.ConvertAll(sentence => new Example(sentence))))).ToList();
        var examples = parted.ConvertAll(p => p.Document);
        Parallel.ForEach(examples.SelectMany(document => document), example => Features.ReadText(example.Sentence, example.Features));

        List<Example> all = [.. examples.SelectMany(document => document)];
        var first = new ChainTrainer[Parts + 1];
        Parallel.For(0, Parts + 1, part =>
        {
            first[part] = new ChainTrainer(Features.OfText).Train([.. parted.Where(p => p.Part != part).SelectMany(p => p.Document)]);
            ReadFirst(ChainTrainer.Mean([first[part]]), parted.Where(p => p.Part == part).Select(p => p.Document));
        });

        var second = new ChainTrainer[Shuffles];
        Parallel.For(0, Shuffles, seed => second[seed] = new ChainTrainer(Features.All, seed).Train(all));
        return new(ChainTrainer.Mean([first[Parts]]), ChainTrainer.Mean(second));
    }

    private static void ReadFirst(ChainWeights weights, IEnumerable<List<Example>> documents)
    {
        foreach (var document in documents)
        {
            ReadFirst(weights, document);
        }
    }

    private static void ReadFirst(ChainWeights weights, List<Example> document)
    {
        var votes = new DocumentVotes();
        var marginals = document.ConvertAll(example => Marginals(weights, example));
        for (var i = 0; i < document.Count; i++)
        {
            votes.Add(document[i].Sentence, marginals[i]);
        }

        for (var i = 0; i < document.Count; i++)
        {
            var words = new WordVotes[document[i].Sentence.Length];
            votes.Read(document[i].Sentence, marginals[i], words);
            Features.ReadDocument(document[i].Sentence, words, document[i].Features);
        }
    }

    private static float[] Marginals(ChainWeights weights, Example example)
    {
        var (scores, marginals) = (new float[example.Sentence.Length * Labels.Count], new float[example.Sentence.Length * Labels.Count]);
        weights.Score(example.Sentence, example.Features, Features.OfText, scores);
        NameRules.Apply(example.Sentence, scores);
        Chain.Marginals(scores, weights.Transitions, marginals);
        return marginals;
    }
}
