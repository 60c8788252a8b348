using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>The words and phrases that speak for kinds of events, and how loudly.</summary>
internal static partial class EventWords
{
    /// <summary>Stands for what happens often and is of no kind: matches, markets, weddings.</summary>
    public const string NoKind = "-";

    public static readonly FrozenSet<string> IntoBackground =
        WordSet.Of("after that amid following despite because since when where while although though accused suspected known formerly once");

    /// <summary>They open an aside, which a comma ends.</summary>
    public static readonly FrozenSet<string> IntoAside = WordSet.Of("who whose whom which");

    public static readonly FrozenSet<string> IntoObject = WordSet.Of("as over for against on about with to from ahead before until if whether into");

    /// <summary>They tell of the dead, however they died.</summary>
    public static readonly FrozenSet<string> Farewells = WordSet.Of("funeral funerals buried mourn mourns mourned mourning mourners obituary memorial tribute tributes remembered");

    private const int MostOfPhrase = 4;

    // The three levels of the list.
    private static readonly double[] Says = [0, 0.6, 2, 3];

    private static readonly (FrozenDictionary<string, List<KindPhrase>> ByFirst, FrozenDictionary<string, int> Order) Known = Read();

    public static bool IsKind(string word) => Known.Order.ContainsKey(word);

    public static int OrderOf(string kind) => Known.Order[kind];

    /// <summary>The words and marks of a text's beginning.</summary>
    public static List<EventWord> Cut(string text, int most) =>
        [.. Word().Matches(text).Take(most).Select(match => match.Value.ToLowerInvariant()).Select(word => new EventWord(word, Stem(word)))];

    /// <summary>The longest phrase that begins at a word, for each kind that it speaks for.</summary>
    /// <param name="all">The stems of the whole text, which tell what a word means that means several things.</param>
    public static IEnumerable<KindPhrase> At(List<EventWord> words, int at, IReadOnlySet<string> all)
    {
        if (!Known.ByFirst.TryGetValue(words[at].Stem, out var phrases))
        {
            return [];
        }

        var here = string.Join(' ', words.Skip(at).Take(MostOfPhrase).Select(word => word.Stem)) + ' ';
        var said = phrases.FindAll(phrase => here.StartsWith(phrase.Phrase, StringComparison.Ordinal) && (phrase.Beside is null || all.Overlaps(phrase.Beside)));
        var longest = said.Count == 0 ? 0 : said.Max(phrase => phrase.Phrase.Length);
        said.RemoveAll(phrase => phrase.Phrase.Length < longest);
        return said.Find(phrase => phrase.Beside is not null) is { } meant ? [meant] : said;
    }

    private static (FrozenDictionary<string, List<KindPhrase>>, FrozenDictionary<string, int>) Read()
    {
        var phrases = new List<KindPhrase>();
        foreach (var line in Resource.Lines("event-kinds.txt"))
        {
            var words = line.Split(' ');
            var says = Says[int.Parse(words[1], CultureInfo.InvariantCulture)];
            phrases.AddRange(words.Skip(2).Select(word => Phrase(word, words[0], says)));
        }

        // A word that stands at several levels of a kind has the highest.
        var distinct = phrases.OrderByDescending(phrase => phrase.Says).DistinctBy(phrase => (phrase.Phrase, phrase.Kind, phrase.Beside is null));
        return (
            distinct.GroupBy(phrase => phrase.Phrase.Split(' ', 2)[0]).ToFrozenDictionary(same => same.Key, same => same.ToList()),
            phrases.Select(phrase => phrase.Kind).Distinct().Index().ToFrozenDictionary(kind => kind.Item, kind => kind.Index));
    }

    private static KindPhrase Phrase(string word, string kind, double says)
    {
        var parts = word.Split('?');
        return new(string.Join(' ', parts[0].Split('_').Select(Stem)) + ' ', kind, says, parts.Length == 1 ? null : parts[1].Split(',').Select(Stem).ToFrozenSet());
    }

    private static string Stem(string word) => word.Length < 3 ? word : StoryWords.Stem(word).ToString();

    [GeneratedRegex(@"[\p{L}\p{N}]+(-\p{L}+)*|[:;.,]")]
    private static partial Regex Word();
}

/// <summary>Words that speak for a kind.</summary>
/// <param name="Phrase">The stems, each with a space behind it.</param>
/// <param name="Beside">Stems of which the text has to have one, for that to be what the words mean; null where they always do.</param>
internal sealed record KindPhrase(string Phrase, string Kind, double Says, FrozenSet<string>? Beside);

/// <summary>A word of a text.</summary>
/// <param name="Stem">Without its English endings.</param>
internal readonly record struct EventWord(string Text, string Stem);
