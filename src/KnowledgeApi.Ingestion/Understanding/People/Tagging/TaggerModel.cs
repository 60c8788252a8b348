using System.IO.Compression;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>
/// The weights of a linear-chain conditional random field over <see cref="Label"/>s, for the first reading of a document
/// and for the second, which knows what the first found elsewhere in it.
/// </summary>
internal sealed class TaggerModel(ChainWeights first, ChainWeights second)
{
    public const int FeatureBits = 20;

    private static readonly Lazy<TaggerModel> Shared = new(() => Load(Resource.Open("People.model")));

    /// <summary>The model that the assembly carries.</summary>
    public static TaggerModel Shipped => Shared.Value;

    public ChainWeights First { get; } = first;

    public ChainWeights Second { get; } = second;

    public static TaggerModel Load(Stream stream)
    {
        using var reader = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress));
        return new(ChainWeights.Read(reader), ChainWeights.Read(reader));
    }

    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true));
        First.Write(writer);
        Second.Write(writer);
    }
}
