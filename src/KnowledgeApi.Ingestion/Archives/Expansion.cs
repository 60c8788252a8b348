using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Archives;

/// <summary>How much an archive, with all archives in it, may still expand: text shrinks to a twentieth, bombs to a thousandth.</summary>
internal sealed class Expansion
{
    private const int Deepest = 4;
    private const long Free = 1 << 26;
    private const long PerPackedByte = 100;

    private long _packed;
    private long _expanded;

    /// <summary>How many archives lie around what is read.</summary>
    public int Depth { get; private init; }

    public bool IsSpent => Root._expanded > Free + Root._packed * PerPackedByte;

    private Expansion? Outer { get; init; }

    private Expansion Root => Outer?.Root ?? this;

    public static Expansion Within(Expansion? outer) => outer?.Depth == Deepest
        ? throw new DocumentFault($"Archives within archives, more than {Deepest} deep")
        : new() { Outer = outer, Depth = (outer?.Depth ?? 0) + 1 };

    /// <summary>Counts packed bytes; those that came out of another archive are no new ones.</summary>
    public void Pack(long bytes) => _packed += bytes;

    public void Expand(long bytes)
    {
        Root._expanded += bytes;
        if (IsSpent)
        {
            throw new DocumentFault("The archive expands beyond measure");
        }
    }
}
