namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>The labels of a sentence as a chain, in which each depends on its word and on the label before.</summary>
internal static class Chain
{
    private const int L = Labels.Count;
    private const int Outside = (int)Label.Outside;

    // Beside 1, less than the last digit of a float.
    private const float Negligible = -20;

    /// <summary>The likeliest labels.</summary>
    public static Label[] Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions)
    {
        var length = scores.Length / L;
        var labels = new Label[length];
        var (best, from) = (new float[scores.Length], new byte[scores.Length]);
        for (var i = 0; i < length; i++)
        {
            for (var label = 0; label < L; label++)
            {
                var (top, previous) = i == 0 ? (Start(label), 0) : BestBefore(best.AsSpan((i - 1) * L, L), transitions, label);
                (best[i * L + label], from[i * L + label]) = (top + scores[i * L + label], (byte)previous);
            }
        }

        var last = 0;
        for (var label = 1; length > 0 && label < L; label++)
        {
            last = Labels.MayFinish((Label)label) && best[(length - 1) * L + label] > best[(length - 1) * L + last] ? label : last;
        }

        for (var i = length - 1; i >= 0; i--)
        {
            labels[i] = (Label)last;
            last = from[i * L + last];
        }

        return labels;
    }

    /// <summary>How likely each label is at each word, and optionally how often each pair of labels is expected. Returns the logarithm of the sum over all labellings.</summary>
    public static double Marginals(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, Span<float> marginals, Span<float> pairs = default)
    {
        var length = scores.Length / L;
        Span<float> steps = stackalloc float[L * L];
        for (var i = 0; i < steps.Length; i++)
        {
            steps[i] = MathF.Exp(transitions[i]);
        }

        var (emissions, alpha, scale) = (new float[scores.Length], new float[scores.Length], new float[length]);
        var total = Exponentiate(scores, emissions) + Forward(emissions, steps, alpha, scale);
        Backward(emissions, steps, alpha, scale, marginals, pairs);
        return total;
    }

    private static float Start(int label) => Labels.MayStart((Label)label) ? 0 : float.NegativeInfinity;

    private static (float Score, int Label) BestBefore(ReadOnlySpan<float> before, ReadOnlySpan<float> transitions, int label)
    {
        var (best, from) = (float.NegativeInfinity, 0);
        for (var previous = 0; previous < L; previous++)
        {
            var score = before[previous] + transitions[previous * L + label];
            if (score > best)
            {
                (best, from) = (score, previous);
            }
        }

        return (best, from);
    }

    private static double Exponentiate(ReadOnlySpan<float> scores, Span<float> emissions)
    {
        var total = 0.0;
        for (var i = 0; i < scores.Length; i += L)
        {
            var highest = scores[i];
            for (var label = 1; label < L; label++)
            {
                highest = Math.Max(highest, scores[i + label]);
            }

            total += highest;
            for (var label = 0; label < L; label++)
            {
                emissions[i + label] = scores[i + label] - highest < Negligible ? 0 : MathF.Exp(scores[i + label] - highest);
            }
        }

        return total;
    }

    // Most words are outside of names for sure, and so are those before them: between two such there is one way.
    private static bool IsOutsideAfterOutside(ReadOnlySpan<float> emissions, int word) =>
        word > 0 && !emissions.Slice((word - 1) * L + 1, L - 1).ContainsAnyExcept(0f) && !emissions.Slice(word * L + 1, L - 1).ContainsAnyExcept(0f);

    private static double Forward(ReadOnlySpan<float> emissions, ReadOnlySpan<float> steps, Span<float> alpha, Span<float> scale)
    {
        var total = 0.0;
        for (var i = 0; i < scale.Length; i++)
        {
            if (IsOutsideAfterOutside(emissions, i))
            {
                (scale[i], alpha[i * L + Outside]) = (steps[Outside * L + Outside], 1);
                total += Math.Log(scale[i]);
                continue;
            }

            var sum = 0f;
            for (var label = 0; label < L; label++)
            {
                var reached = 0f;
                if (i == 0)
                {
                    reached = Labels.MayStart((Label)label) ? 1 : 0;
                }
                else
                {
                    for (var previous = 0; previous < L; previous++)
                    {
                        reached += alpha[(i - 1) * L + previous] * steps[previous * L + label];
                    }
                }

                reached *= emissions[i * L + label];
                reached = i == scale.Length - 1 && !Labels.MayFinish((Label)label) ? 0 : reached;
                alpha[i * L + label] = reached;
                sum += reached;
            }

            // A step that is all but impossible would end in division by zero.
            scale[i] = Math.Max(sum, 1e-30f);
            total += Math.Log(scale[i]);
            for (var label = 0; label < L; label++)
            {
                alpha[i * L + label] /= scale[i];
            }
        }

        return total;
    }

    private static void Backward(
        ReadOnlySpan<float> emissions, ReadOnlySpan<float> steps, ReadOnlySpan<float> alpha, ReadOnlySpan<float> scale, Span<float> marginals, Span<float> pairs)
    {
        Span<float> beta = stackalloc float[L];
        Span<float> earlier = stackalloc float[L];
        beta.Fill(1);
        for (var i = scale.Length - 1; i >= 0; i--)
        {
            for (var label = 0; label < L; label++)
            {
                marginals[i * L + label] = alpha[i * L + label] * beta[label];
            }

            if (IsOutsideAfterOutside(emissions, i))
            {
                beta[(Outside + 1)..].Clear();
                if (!pairs.IsEmpty)
                {
                    pairs[Outside * L + Outside] += beta[Outside];
                }

                continue;
            }

            earlier.Clear();
            for (var previous = 0; i > 0 && previous < L; previous++)
            {
                for (var label = 0; label < L; label++)
                {
                    var on = steps[previous * L + label] * emissions[i * L + label] * beta[label] / scale[i];
                    on = i == scale.Length - 1 && !Labels.MayFinish((Label)label) ? 0 : on;
                    earlier[previous] += on;
                    if (!pairs.IsEmpty)
                    {
                        pairs[previous * L + label] += alpha[(i - 1) * L + previous] * on;
                    }
                }
            }

            earlier.CopyTo(beta);
        }
    }
}
