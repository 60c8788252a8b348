using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>
/// Trains both readings. The second has to see the first err as it will on new text, so while training it reads what
/// the first makes of documents that it did not learn from.
/// </summary>
internal static class TaggerTrainer
{
    private const int Parts = 4;

    public static TaggerModel Train(IReadOnlyList<List<TaggedSentence>> documents)
    {
        var examples = documents.Select(document => document.ConvertAll(sentence => new Example(sentence))).ToList();
        Parallel.ForEach(examples.SelectMany(document => document), example => Features.ReadText(example.Sentence, example.Features));

        ChainWeights first = null!;
        Parallel.For(0, Parts + 1, new() { MaxDegreeOfParallelism = Environment.ProcessorCount }, part =>
        {
            var weights = new ChainTrainer(Features.OfText).Train([.. examples.Where((_, number) => number % Parts != part).SelectMany(document => document)]);
            if (part == Parts)
            {
                first = weights;
                return;
            }

            for (var number = part; number < examples.Count; number += Parts)
            {
                ReadFirst(weights, examples[number]);
            }
        });
        return new(first, new ChainTrainer(Features.All).Train([.. examples.SelectMany(document => document)]));
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
        for (var i = 0; i < example.Sentence.Length; i++)
        {
            weights.Score(example.Features.AsSpan(i * Features.All, Features.OfText), scores.AsSpan(i * Labels.Count, Labels.Count));
        }

        Chain.Marginals(scores, weights.Transitions, marginals);
        return marginals;
    }
}
