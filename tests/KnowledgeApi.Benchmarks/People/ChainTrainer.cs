using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Benchmarks.People;

/// <summary>
/// Learns the weights of a linear-chain conditional random field by gradient steps that shrink as they add up (AdaGrad).
/// Some of a word's features are hidden at each visit, so that none is relied on alone. What is peculiar to derived tags
/// is learned apart and left out (Daumé, Frustratingly Easy Domain Adaptation, 2007).
/// </summary>
internal sealed class ChainTrainer(int featuresPerWord, int seed = 0)
{
    private const int L = Labels.Count;

    // A feature's weights and the squares of its gradients lie in one line of the cache.
    private const int Stride = 16;
    private const int Squares = 8;
    private const float Rate = 0.15f;
    private const float Decay = 1e-5f;
    private const float Hidden = 0.2f;
    private const int Epochs = 8;
    private const float LeastSquare = 1e-6f;
    private const float WeightStep = 0.02f;

    private readonly float[] _weights = new float[(1 << TaggerModel.FeatureBits) * Stride];
    private readonly float[] _peculiar = new float[(1 << TaggerModel.FeatureBits) * Stride];
    private readonly float[] _sum = new float[(1 << TaggerModel.FeatureBits) * ChainWeights.Stride];
    private readonly float[] _transitions = InitialTransitions();
    private readonly float[] _transitionSquares = new float[L * L];
    private int _gathered;
    private uint _random = 2463534242 + (uint)seed;

    public ChainTrainer Train(IReadOnlyList<Example> examples)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            new Random(seed * Epochs + epoch).Shuffle(order);
            foreach (var example in order)
            {
                Learn(examples[example]);
            }

            if (epoch >= Epochs / 2)
            {
                Gather();
            }
        }

        return this;
    }

    private static float[] InitialTransitions() =>
        [.. from before in Enum.GetValues<Label>() from next in Enum.GetValues<Label>() select Labels.MayFollow(before, next) ? 0 : float.NegativeInfinity];

    private void Learn(Example example)
    {
        var words = example.Sentence.Length;
        var (scores, gradient) = (new float[words * L], new float[words * L]);
        Span<float> pairs = stackalloc float[L * L];
        pairs.Clear();
        var shown = Hide(example);
        Labels.Clear(example.Sentence, scores);
        Score(_weights, example.Sentence, shown, scores);
        if (example.IsDerived)
        {
            Score(_peculiar, example.Sentence, shown, scores);
        }

        Chain.Marginals(scores, _transitions, gradient, pairs);
        for (var i = 0; i < words; i++)
        {
            gradient[i * L + (int)example.Labels[i]] -= 1;
            if (i > 0)
            {
                pairs[(int)example.Labels[i - 1] * L + (int)example.Labels[i]] -= 1;
            }
        }

        Step(_weights, example.Sentence, shown, gradient);
        if (example.IsDerived)
        {
            Step(_peculiar, example.Sentence, shown, gradient);
        }

        StepTransitions(pairs);
    }

    /// <summary>The features of the example, some of them -1.</summary>
    private int[] Hide(Example example)
    {
        var shown = new int[example.Sentence.Candidates.Length * featuresPerWord];
        for (var i = 0; i < shown.Length; i++)
        {
            _random ^= _random << 13;
            _random ^= _random >> 17;
            _random ^= _random << 5;
            shown[i] = _random < Hidden * uint.MaxValue ? -1 : example.Features[i / featuresPerWord * Features.All + i % featuresPerWord];
        }

        return shown;
    }

    private void Score(float[] table, Sentence sentence, int[] shown, float[] scores)
    {
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] < 0)
            {
                continue;
            }

            var weights = table.AsSpan(shown[i] * Stride, L);
            var word = scores.AsSpan(sentence.Candidates[i / featuresPerWord] * L, L);
            for (var label = 0; label < L; label++)
            {
                word[label] += weights[label] / (1 - Hidden);
            }
        }
    }

    private void Step(float[] table, Sentence sentence, int[] shown, float[] gradient)
    {
        for (var i = 0; i < shown.Length; i++)
        {
            if (shown[i] < 0)
            {
                continue;
            }

            var weights = table.AsSpan(shown[i] * Stride, Stride);
            var word = gradient.AsSpan(sentence.Candidates[i / featuresPerWord] * L, L);
            for (var label = 0; label < L; label++)
            {
                var slope = word[label] + Decay * weights[label];
                weights[Squares + label] += slope * slope;
                weights[label] -= Rate * slope / MathF.Sqrt(weights[Squares + label] + LeastSquare);
            }
        }
    }

    private void StepTransitions(ReadOnlySpan<float> gradient)
    {
        for (var i = 0; i < gradient.Length; i++)
        {
            _transitionSquares[i] += gradient[i] * gradient[i];
            _transitions[i] -= Rate * gradient[i] / MathF.Sqrt(_transitionSquares[i] + LeastSquare);
        }
    }

    // The mean over the later rounds errs less than the last of them.
    private void Gather()
    {
        _gathered++;
        for (var i = 0; i < _sum.Length; i++)
        {
            _sum[i] += i % ChainWeights.Stride < L ? _weights[i / ChainWeights.Stride * Stride + i % ChainWeights.Stride] : 0;
        }
    }

    /// <summary>The mean of what several have learned, rounded.</summary>
    public static ChainWeights Mean(IReadOnlyList<ChainTrainer> trainers)
    {
        var weights = new float[(1 << TaggerModel.FeatureBits) * ChainWeights.Stride];
        var transitions = new float[L * L];
        foreach (var trainer in trainers)
        {
            Add(weights, trainer._sum, 1f / trainer._gathered / trainers.Count);
            Add(transitions, trainer._transitions, 1f / trainers.Count);
        }

        return ChainWeights.Round(weights, WeightStep, transitions);
    }

    private static void Add(float[] sum, float[] values, float share)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += values[i] * share;
        }
    }
}
