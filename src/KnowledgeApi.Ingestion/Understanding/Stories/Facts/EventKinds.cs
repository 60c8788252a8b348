using System.Collections.Frozen;
using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Understanding.Dates;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Facts;

/// <summary>
/// What kind of event a text reports, by its words: the root classes of CAMEO as words, and six that CAMEO lacks.
/// </summary>
internal static partial class EventKinds
{
    public const string Consult = "CONSULT";
    public const string Cooperate = "COOPERATE";
    public const string Coerce = "COERCE";
    public const string Investigate = "INVESTIGATE";
    public const string Die = "DIE";
    public const string Assault = "ASSAULT";
    public const string Disaster = "DISASTER";

    /// <summary>Kinds that befall places and many people, of whom none makes one event another.</summary>
    public static readonly FrozenSet<string> OfPlaces = [Disaster, "FIGHT", "PROTEST", "AID"];

    // What follows was chosen by `-- events` on its sets.
    private const double OfHeadline = 2;
    private const int MostWords = 40;
    private const int LengthOfYear = 4;

    // What stands behind such words is what led to the event, or what it is about.
    private const double OfBackground = 0.3;
    private const double OfObject = 0.6;

    // More than a word that says it as a rule, in the first sentence alone.
    private const double Enough = 2.5;

    /// <summary>The kind that the words speak for, those of the headline twice; null where none does.</summary>
    public static string? Of(string headline, string firstSentence)
    {
        var (title, first) = (EventWords.Cut(headline, MostWords), EventWords.Cut(firstSentence, MostWords));
        var all = title.Concat(first).Select(word => word.Stem).ToHashSet();
        var weights = new Dictionary<string, double>();
        Weigh(title, all, OfHeadline, weights);
        Weigh(first, all, 1, weights);
        var most = weights.OrderByDescending(kind => kind.Value).ThenBy(kind => EventWords.OrderOf(kind.Key)).FirstOrDefault();
        return most.Value < Enough || most.Key == EventWords.NoKind ? null
            : most.Key == Die && weights.GetValueOrDefault(Assault) >= Enough && !IsFarewell(title) && ByViolence().IsMatch($"{headline}. {firstSentence}") ? Assault
            : most.Key == Die && weights.ContainsKey(Disaster) && HasCount(title) ? Disaster
            : most.Key;
    }

    // Of who was killed "Teacher dies in shooting" tells; of who wrote about murder, or is buried, "Crime writer dies at 80".
    private static bool IsFarewell(List<EventWord> headline) =>
        headline.Index().Any(word => EventWords.Farewells.Contains(word.Item.Text) || word.Item.Text is "at" or "aged" && word.Index + 1 < headline.Count && IsCount(headline[word.Index + 1].Text));

    // "Dies in shooting", but not "suspect in shooting dies of illness" and "star of The Murder dies".
    [GeneratedRegex(
        @"\b(killed|dead|dies?|died|death)\b( [\w-]+){0,5} (in|after|by|from)( [\w-]+){0,4} (shooting|stabbing|attack|ambush|assault|gunfire|gunm[ae]n|knife|beating)s?\b"
        + @"|\b(stabbed|shot|beaten|hacked|bludgeoned|strangled|murdered)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex ByViolence();

    // "Seven students die in fire" is no obituary.
    private static bool HasCount(List<EventWord> headline) =>
        headline.Index().Any(word => IsCount(word.Item.Text) && (word.Index == 0 || headline[word.Index - 1].Text is not ("," or "at" or "aged")));

    private static bool IsCount(string word) => word.Length < LengthOfYear && word.All(char.IsAsciiDigit) || word is not ("a" or "an" or "one") && DateWords.Numbers.ContainsKey(word);

    private static bool IsBeforeDay(List<EventWord> words, int at) => at + 1 < words.Count && DateWords.Weekdays.ContainsKey(words[at + 1].Text);

    private static void Weigh(List<EventWord> words, HashSet<string> all, double weight, Dictionary<string, double> weights)
    {
        var (counted, part, aside) = (new HashSet<(string, string)>(), 1.0, 1.0);
        for (var i = 0; i < words.Count; i++)
        {
            aside = EventWords.IntoAside.Contains(words[i].Text) ? OfBackground : words[i].Text is "," ? 1 : aside;
            part = words[i].Text switch
            {
                ":" or ";" or "." => 1,
                "of" when i > 0 && words[i - 1].Text is "convicted" or "acquitted" or "guilty" or "cleared" => Math.Min(part, OfBackground),
                var word when EventWords.IntoBackground.Contains(word) => Math.Min(part, OfBackground),
                var word when EventWords.IntoObject.Contains(word) && !IsBeforeDay(words, i) => Math.Min(part, OfObject),
                _ => part,
            };
            foreach (var phrase in EventWords.At(words, i, all).Where(phrase => counted.Add((phrase.Phrase, phrase.Kind))))
            {
                weights[phrase.Kind] = weights.GetValueOrDefault(phrase.Kind) + weight * Math.Min(part, aside) * phrase.Says;
            }
        }
    }
}
