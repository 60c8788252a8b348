using System.Runtime.InteropServices;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>Gathers over a document what a first reading made of each word, so that a name in full can speak for its short form.</summary>
internal sealed class DocumentVotes
{
    private const int L = Labels.Count;
    private readonly Dictionary<uint, Tally> _tallies = [];

    public void Add(Sentence sentence, ReadOnlySpan<float> marginals)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            ref readonly var word = ref sentence.Words[i];
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, word.Lower, out _);
            if (word.IsCapitalised)
            {
                tally += Tally.Of(marginals.Slice(i * L, L));
            }
            else
            {
                tally.Small++;
            }
        }
    }

    /// <summary>The votes on the words of a sentence that was added.</summary>
    public void Read(Sentence sentence, ReadOnlySpan<float> marginals, Span<WordVotes> votes)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            var own = Tally.Of(marginals.Slice(i * L, L));
            votes[i] = new(1 + Level(own.Name, 6), 0, 0);
            if (sentence.Words[i].IsCapitalised)
            {
                var others = _tallies[sentence.Words[i].Lower] - own;
                votes[i] = votes[i] with { Others = Others(others), Roles = Roles(others) };
            }
        }
    }

    private static uint Others(in Tally others) =>
        others.Count == 0 ? 0 : 1 + Level(others.Name / others.Count, 4) * 3 + (uint)Math.Min(others.Count - 1, 2);

    private static uint Roles(in Tally others) =>
        (others.Begin > 0.5 ? 1u : 0) | (others.End > 0.5 ? 2u : 0) | (others.Single > 0.5 ? 4u : 0) | (others.Small > 0 ? 8u : 0);

    private static uint Level(float share, int levels) => (uint)Math.Clamp((int)(share * levels), 0, levels - 1);

    private record struct Tally(int Count, int Small, float Name, float Begin, float End, float Single)
    {
        public static Tally Of(ReadOnlySpan<float> marginals) => new(
            1, 0, 1 - marginals[(int)Label.Outside], marginals[(int)Label.Begin], marginals[(int)Label.End], marginals[(int)Label.Single]);

        public static Tally operator +(Tally a, Tally b) =>
            new(a.Count + b.Count, a.Small + b.Small, a.Name + b.Name, a.Begin + b.Begin, a.End + b.End, a.Single + b.Single);

        public static Tally operator -(Tally a, Tally b) =>
            new(a.Count - b.Count, a.Small - b.Small, a.Name - b.Name, a.Begin - b.Begin, a.End - b.End, a.Single - b.Single);
    }
}
