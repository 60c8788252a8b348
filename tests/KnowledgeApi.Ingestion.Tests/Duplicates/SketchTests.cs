using KnowledgeApi.Ingestion.Duplicates;

namespace KnowledgeApi.Ingestion.Tests.Duplicates;

public sealed class SketchTests
{
    private const int Seeds = 400;

    [Fact]
    public void Rules_out_no_copy()
    {
        var pairs = Enumerable.Range(0, Seeds).Select(Pair).ToList();

        var copies = pairs.FindAll(pair => pair.One.IsCopyOf(pair.Other));

        Assert.InRange(copies.Count, Seeds / 4, Seeds * 3 / 4);
        Assert.All(copies, pair => Assert.True(pair.One.MayBeCopyOf(pair.Other.Sketch()) && pair.Other.MayBeCopyOf(pair.One.Sketch())));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(600)]
    [InlineData(1500)]
    public void Rules_out_texts_about_other_things(int words)
    {
        var texts = Enumerable.Range(0, 40).Select(seed => Print(Words(new(seed), words))).ToList();

        var taken = texts.SelectMany((one, i) => texts.Skip(i + 1).Where(other => one.MayBeCopyOf(other.Sketch())));

        Assert.Empty(taken);
    }

    /// <summary>A text, and what becomes of it where words are cut, put in and put in the place of others.</summary>
    private static (Fingerprint One, Fingerprint Other) Pair(int seed)
    {
        var random = new Random(seed);
        var words = Words(random, random.Next(60, 4000));
        var (kept, changed) = (random.Next(words.Count / 10, words.Count), random.NextDouble() / 2);
        var other = words.Take(kept).Select(word => random.NextDouble() < changed ? Word(random) : word).Concat(Words(random, random.Next(40, 200)));
        return (Print(words), Print(other));
    }

    private static List<string> Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Word(random))];

    private static string Word(Random random) => $"word{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}";

    private static Fingerprint Print(IEnumerable<string> words) => Fingerprint.Of(string.Join(' ', words))!;
}
