using System.Runtime.CompilerServices;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>Turns each candidate of a sentence into the numbers of its features.</summary>
internal static class Features
{
    public const int OfText = 61;
    public const int OfDocument = 17;
    public const int All = OfText + OfDocument;

    private static readonly WordTraits Outside = WordTraits.Of("\n");

    /// <summary>What the words themselves say: <see cref="OfText"/> numbers for each candidate, <see cref="All"/> apart.</summary>
    public static void ReadText(Sentence sentence, Span<int> features)
    {
        for (var i = 0; i < sentence.Candidates.Length; i++)
        {
            ReadText(sentence, sentence.Candidates[i], new(features.Slice(i * All, OfText)));
        }
    }

    /// <summary>What the rest of the document says of the words, behind what they say themselves.</summary>
    public static void ReadDocument(Sentence sentence, ReadOnlySpan<WordVotes> votes, Span<int> features)
    {
        for (var i = 0; i < sentence.Candidates.Length; i++)
        {
            ReadDocument(sentence, votes, sentence.Candidates[i], new(features.Slice(i * All + OfText, OfDocument), OfText));
        }
    }

    private static ref readonly WordTraits At(Sentence sentence, int i)
    {
        if ((uint)i < (uint)sentence.Length)
        {
            return ref sentence.Words[i];
        }

        return ref Outside;
    }

    private static void ReadText(Sentence sentence, int i, Writer writer)
    {
        ref readonly var word = ref At(sentence, i);
        ref readonly var before = ref At(sentence, i - 1);
        ref readonly var before2 = ref At(sentence, i - 2);
        ref readonly var after = ref At(sentence, i + 1);
        ref readonly var after2 = ref At(sentence, i + 2);
        var (kind, kindBefore, kindAfter) = (Kind(word), Kind(before), Kind(after));
        var letters = (uint)word.Case << 2 | (uint)sentence.Case;

        writer.Add(word.Lower);
        writer.Add(before.Lower);
        writer.Add(after.Lower);
        writer.Add(before2.Lower);
        writer.Add(after2.Lower);
        writer.Add(before.Lower, word.Lower);
        writer.Add(word.Lower, after.Lower);
        writer.Add(before.Lower, after.Lower);
        writer.Add(before2.Lower, before.Lower);
        writer.Add(after.Lower, after2.Lower);
        writer.Add(before.Lower, letters);
        writer.Add(after.Lower, letters);
        writer.Add(word.Lower, letters);
        writer.Add(before2.Lower, letters);
        writer.Add(after2.Lower, letters);

        writer.Add(word.Shape, (uint)sentence.Case);
        writer.Add(before.Shape);
        writer.Add(after.Shape);
        writer.Add(before.Shape, word.Shape);
        writer.Add(word.Shape, after.Shape);
        writer.Add(Hash.Mix(before.Shape, word.Shape), after.Shape);
        writer.Add(word.Prefix2, letters);
        writer.Add(word.Prefix3, letters);
        writer.Add(word.Suffix2, letters);
        writer.Add(word.Suffix3, letters);
        writer.Add(word.Suffix4, letters);
        writer.Add(before.Suffix3, letters);
        writer.Add(after.Suffix3, letters);

        writer.Add(kind);
        writer.Add(kindBefore);
        writer.Add(kindAfter);
        writer.Add(Kind(before2));
        writer.Add(Kind(after2));
        writer.Add(kindBefore, kind);
        writer.Add(kind, kindAfter);
        writer.Add(Hash.Mix(kindBefore, kind), kindAfter);
        writer.Add(kind, (uint)sentence.Case);
        writer.Add(before.Lower, kind);
        writer.Add(after.Lower, kind);
        writer.Add(Names(before), Names(word));
        writer.Add(Names(word), Names(after));
        writer.Add(Hash.Mix(Names(before), Names(word)), Names(after));
        writer.Add(Hash.Mix(Names(word), Names(after)), Names(after2));
        writer.Add(Hash.Mix(Names(before2), Names(before)), Names(word));
        writer.Add(Hash.Mix(Kind(before2), before.Lower), Names(word));
        writer.Add(Hash.Mix(Hash.Mix(Kind(before2), before.Lower), Names(word)), Names(after));

        var place = (i == 0 ? 1u : i == 1 ? 2u : 0u) | (i == sentence.Length - 1 ? 4u : 0);
        writer.Add(place, letters);
        writer.Add(place, kind);
        writer.Add(place, word.Lower);
        ReadRun(sentence, i, letters, ref writer);
    }

    private static void ReadRun(Sentence sentence, int i, uint letters, ref Writer writer)
    {
        var (first, last) = sentence.RunAt(i);
        var position = Hash.Mix((uint)Math.Min(i - first, 3) << 3 | (uint)Math.Min(last - i, 3), letters);
        ref readonly var start = ref At(sentence, first);
        ref readonly var end = ref At(sentence, last);
        ref readonly var before = ref At(sentence, first - 1);
        ref readonly var after = ref At(sentence, last + 1);

        writer.Add(position);
        writer.Add(position, Names(At(sentence, i)));
        writer.Add(position, end.Lower);
        writer.Add(position, start.Lower);
        writer.Add(position, Kind(end));
        writer.Add(position, Kind(start));
        writer.Add(position, before.Lower);
        writer.Add(position, after.Lower);
        writer.Add(position, Kind(before));
        writer.Add(position, Hash.Mix(Kind(At(sentence, first - 2)), before.Lower));
        writer.Add(position, Kind(after));
        writer.Add(position, Hash.Mix(Names(start), Names(end)));
    }

    private static void ReadDocument(Sentence sentence, ReadOnlySpan<WordVotes> votes, int i, Writer writer)
    {
        var vote = votes[i];
        var before = i > 0 ? votes[i - 1] : default;
        var after = i + 1 < votes.Length ? votes[i + 1] : default;
        var kind = Kind(At(sentence, i));

        writer.Add(vote.Own);
        writer.Add(vote.Others);
        writer.Add(vote.Own, vote.Others);
        writer.Add(vote.Others, kind);
        writer.Add(vote.Own, before.Own);
        writer.Add(vote.Own, after.Own);
        writer.Add(Hash.Mix(before.Own, vote.Own), after.Own);
        writer.Add(vote.Others, before.Others);
        writer.Add(vote.Others, after.Others);
        writer.Add(vote.Roles, vote.Others);
        writer.Add(vote.Roles, kind);
        writer.Add(vote.Roles, vote.Own);
        ReadNeighbours(sentence, votes, i, ref writer);
    }

    /// <summary>In a list, a name speaks for those beside it: "Mike Leigh, Selma James and Ann Jungman".</summary>
    private static void ReadNeighbours(Sentence sentence, ReadOnlySpan<WordVotes> votes, int i, ref Writer writer)
    {
        var (first, last) = sentence.RunAt(i);
        var (left, right) = (OwnAt(votes, first - 2), OwnAt(votes, last + 2));
        var (joint, nextJoint) = (At(sentence, first - 1).Lower, At(sentence, last + 1).Lower);
        var letters = (uint)sentence.Words[i].Case << 4 | (uint)Math.Min(i - first, 2) << 2 | (uint)Math.Min(last - i, 2);

        writer.Add(Hash.Mix(left, joint), letters);
        writer.Add(Hash.Mix(right, nextJoint), letters);
        writer.Add(Hash.Mix(Hash.Mix(left, joint), Hash.Mix(right, nextJoint)), letters);
        writer.Add(Hash.Mix(left, joint), votes[i].Own);
        writer.Add(Hash.Mix(right, nextJoint), votes[i].Own);
    }

    private static uint OwnAt(ReadOnlySpan<WordVotes> votes, int i) => i >= 0 && i < votes.Length ? votes[i].Own : 0;

    private static uint Kind(in WordTraits word) => Hash.Mix((uint)word.Lists, (uint)word.Case);

    private static uint Names(in WordTraits word)
    {
        const WordLists told = WordLists.Given | WordLists.Family | WordLists.KoreanFamily | WordLists.Common | WordLists.Particle | WordLists.Organisation | WordLists.Place;
        return (uint)word.Case | (word.IsCapitalised ? (uint)(word.Lists & told) << 3 : 0);
    }

    private ref struct Writer(Span<int> features, int template = 0)
    {
        private readonly Span<int> _features = features;
        private int _next;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(uint value) => Add(value, 0x51ED270B);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(uint value, uint with)
        {
            var hash = Hash.Mix(Hash.Mix(value, with), (uint)(template + _next));
            _features[_next++] = (int)(hash >> 32 - TaggerModel.FeatureBits);
        }
    }
}
