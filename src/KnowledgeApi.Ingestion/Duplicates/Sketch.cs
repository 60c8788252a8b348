using System.Numerics;

namespace KnowledgeApi.Ingestion.Duplicates;

/// <summary>What is kept of a text in little room, where there are many: a bit for each of its runs, which several may share.</summary>
internal sealed class Sketch
{
    private const int BitsOfAWord = 64;

    // A run that the text does not have finds its bit set once in four times at most, unless the text is very long.
    private const int BitsOfARun = 4;
    private const int MostBits = 8192;

    private readonly ulong[] _words;

    public Sketch(ulong[] runs)
    {
        Runs = runs.Length;
        _words = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(runs.Length * BitsOfARun, BitsOfAWord, MostBits)) / BitsOfAWord];
        foreach (var run in runs)
        {
            WordOf(run) |= BitOf(run);
        }
    }

    /// <summary>How many runs the text has.</summary>
    public int Runs { get; }

    /// <summary>How many of the runs the text may have; those that it has are among them.</summary>
    public int MostShared(ulong[] runs)
    {
        var most = 0;
        foreach (var run in runs)
        {
            most += (WordOf(run) & BitOf(run)) != 0 ? 1 : 0;
        }

        return most;
    }

    private ref ulong WordOf(ulong run) => ref _words[(run / BitsOfAWord) & (uint)(_words.Length - 1)];

    private static ulong BitOf(ulong run) => 1UL << (int)(run % BitsOfAWord);
}
