using KnowledgeApi.Benchmarks.Generation;

namespace KnowledgeApi.Benchmarks.Duplicates;

/// <summary>Made-up news prose: words as frequent as in a language, turns of phrase that come up everywhere, numbers.</summary>
internal sealed class Prose(Random random)
{
    private const int Vocabulary = 8000;
    private const int TurnsOfPhrase = 300;

    private readonly Skewed _word = new(random, Vocabulary);
    private readonly string[] _turns = Phrases(random);

    public string Word() => Spell(_word.Next());

    public string Sentence()
    {
        List<string> words = [.. Enumerable.Range(0, random.Next(9, 26)).Select(_ => Word())];
        if (random.Next(3) == 0)
        {
            words.Insert(random.Next(words.Count), _turns[random.Next(_turns.Length)]);
        }

        if (random.Next(4) == 0)
        {
            words.Insert(random.Next(words.Count), random.Next(2, 5000).ToString());
        }

        return string.Join(' ', words) + ".";
    }

    /// <summary>Paragraphs of sentences.</summary>
    public List<List<string>> Article() =>
        [.. Enumerable.Range(0, random.Next(6, 15)).Select(_ => Enumerable.Range(0, random.Next(1, 4)).Select(_ => Sentence()).ToList())];

    public string Headline() => string.Join(' ', Enumerable.Range(0, 8).Select(_ => Word()));

    public static string Text(IEnumerable<IEnumerable<string>> paragraphs) => string.Join('\n', paragraphs.Select(paragraph => string.Join(' ', paragraph)));

    private static string[] Phrases(Random random)
    {
        var word = new Skewed(random, Vocabulary);
        return [.. Enumerable.Range(0, TurnsOfPhrase).Select(_ => string.Join(' ', Enumerable.Range(0, random.Next(3, 7)).Select(_ => Spell(word.Next()))))];
    }

    private static string Spell(long number)
    {
        var letters = "";
        for (; number > 0; number /= 20)
        {
            letters += "bcdfghjklmnprstvwxzy"[(int)(number % 20)] + "aeiou"[(int)(number % 5)].ToString();
        }

        return letters;
    }
}
