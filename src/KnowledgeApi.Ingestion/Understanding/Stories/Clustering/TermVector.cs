using System.Buffers.Binary;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

/// <summary>The terms that tell a text from others, heaviest first, with weights whose squares add up to one.</summary>
internal sealed class TermVector
{
    private const int MostTerms = 60;
    private const int Indexed = 12;
    private const int BytesPerTerm = sizeof(uint) + 2;
    private const float LeastRarity = 0.7f;
    private const float MostOfTerm = 0.15f;

    private readonly uint[] _terms;
    private readonly float[] _weights;
    private readonly Dictionary<uint, float> _byTerm;

    private TermVector(uint[] terms, float[] weights)
    {
        (_terms, _weights) = (terms, weights);
        _byTerm = terms.Zip(weights).ToDictionary(t => t.First, t => t.Second);
    }

    /// <summary>The terms by which texts of the same story are looked for.</summary>
    public ReadOnlySpan<uint> Keys => _terms.AsSpan(0, Math.Min(Indexed, _terms.Length));

    public static TermVector Of(ArticleTerms terms, TermCounts counts)
    {
        var heaviest = terms.Weights.Select(term => (Term: term.Key, Rarity: counts.RarityOf(term.Key), Weight: term.Value))
            .Where(term => term.Rarity > LeastRarity)
            .Select(term => (term.Term, Weight: term.Weight * term.Rarity))
            .OrderByDescending(term => term.Weight).ThenBy(term => term.Term).Take(MostTerms).ToList();
        var length = MathF.Sqrt(heaviest.Sum(term => term.Weight * term.Weight));
        return new([.. heaviest.Select(term => term.Term)], [.. heaviest.Select(term => term.Weight / length)]);
    }

    /// <summary>How alike two texts are, from 0 to 1: the cosine of the angle between them.</summary>
    public float Cosine(TermVector other) => Cosine(other, 1);

    /// <summary>The same, but no single word makes two texts alike: in short ones one that both have may be half of all.</summary>
    public float Likeness(TermVector other) => Cosine(other, MostOfTerm);

    private float Cosine(TermVector other, float mostOfTerm)
    {
        var sum = 0f;
        for (var i = 0; i < _terms.Length; i++)
        {
            sum += Math.Min(mostOfTerm, other._byTerm.GetValueOrDefault(_terms[i]) * _weights[i]);
        }

        return sum;
    }

    /// <summary>How much of this text's weight lies in terms that the other has too, from 0 to 1: a name in a longer text.</summary>
    public float ShareIn(TermVector other)
    {
        var (shared, all) = (0f, 0f);
        for (var i = 0; i < _terms.Length; i++)
        {
            var weight = _weights[i] * _weights[i];
            all += weight;
            shared += other._byTerm.ContainsKey(_terms[i]) ? weight : 0;
        }

        return all == 0 ? 0 : shared / all;
    }

    public byte[] ToBytes()
    {
        var bytes = new byte[_terms.Length * BytesPerTerm];
        for (var i = 0; i < _terms.Length; i++)
        {
            var at = bytes.AsSpan(i * BytesPerTerm);
            BinaryPrimitives.WriteUInt32LittleEndian(at, _terms[i]);
            BinaryPrimitives.WriteHalfLittleEndian(at[sizeof(uint)..], (Half)_weights[i]);
        }

        return bytes;
    }

    public static TermVector FromBytes(ReadOnlySpan<byte> bytes)
    {
        var (terms, weights) = (new uint[bytes.Length / BytesPerTerm], new float[bytes.Length / BytesPerTerm]);
        for (var i = 0; i < terms.Length; i++)
        {
            var at = bytes[(i * BytesPerTerm)..];
            terms[i] = BinaryPrimitives.ReadUInt32LittleEndian(at);
            weights[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(at[sizeof(uint)..]);
        }

        return new(terms, weights);
    }
}
