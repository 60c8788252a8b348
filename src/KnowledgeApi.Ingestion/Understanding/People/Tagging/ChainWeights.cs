using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>What each feature says for each label, and each label for the next.</summary>
internal sealed class ChainWeights
{
    /// <summary>Weights of one feature lie together; the places behind <see cref="Labels.Count"/> are empty.</summary>
    public const int Stride = 8;

    private const int FeatureCount = 1 << TaggerModel.FeatureBits;
    private readonly sbyte[] _weights;

    private ChainWeights(sbyte[] weights, float step, float[] transitions) => (_weights, Step, Transitions) = (weights, step, transitions);

    /// <summary>From a label (row) to the next (column).</summary>
    public float[] Transitions { get; }

    private float Step { get; }

    /// <summary>Rounds weights, so that one takes a byte.</summary>
    public static ChainWeights Round(ReadOnlySpan<float> weights, float step, float[] transitions)
    {
        var rounded = new sbyte[FeatureCount * Stride];
        for (var i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / step), sbyte.MinValue, sbyte.MaxValue);
        }

        return new(rounded, step, transitions);
    }

    public static ChainWeights Read(BinaryReader reader)
    {
        var step = reader.ReadSingle();
        var transitions = new float[Labels.Count * Labels.Count];
        for (var i = 0; i < transitions.Length; i++)
        {
            transitions[i] = reader.ReadSingle();
        }

        var weights = new sbyte[FeatureCount * Stride];
        for (var label = 0; label < Labels.Count; label++)
        {
            var bytes = reader.ReadBytes(FeatureCount);
            for (var i = 0; i < bytes.Length; i++)
            {
                weights[i * Stride + label] = (sbyte)bytes[i];
            }
        }

        return new(weights, step, transitions);
    }

    /// <summary>Label by label: alike bytes together are smaller when compressed.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Step);
        Array.ForEach(Transitions, writer.Write);
        for (var label = 0; label < Labels.Count; label++)
        {
            for (var i = 0; i < FeatureCount; i++)
            {
                writer.Write(_weights[i * Stride + label]);
            }
        }
    }

    /// <summary>What the features say for each label of each word.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="features"><see cref="Features.All"/> for each candidate.</param>
    /// <param name="count">How many of them to heed.</param>
    /// <param name="scores">Those of a word together. A word that is no candidate is outside of names.</param>
    public void Score(Sentence sentence, ReadOnlySpan<int> features, int count, Span<float> scores)
    {
        Labels.Clear(sentence, scores);
        for (var i = 0; i < sentence.Candidates.Length; i++)
        {
            Score(features.Slice(i * Features.All, count), scores.Slice(sentence.Candidates[i] * Labels.Count, Labels.Count));
        }
    }

    private void Score(ReadOnlySpan<int> features, Span<float> scores)
    {
        var sums = Vector128<short>.Zero;
        foreach (var feature in features)
        {
            sums += Vector128.WidenLower(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(_weights.AsSpan(feature * Stride, Stride)))).AsSByte());
        }

        for (var label = 0; label < Labels.Count; label++)
        {
            scores[label] = sums[label] * Step;
        }
    }
}
