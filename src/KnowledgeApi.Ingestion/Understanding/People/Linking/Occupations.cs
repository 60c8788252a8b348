using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>Tells whether two job titles can be of one person.</summary>
internal static class Occupations
{
    // Words such as "of" say nothing.
    private const int ShortestWord = 4;

    // Hardly anybody is in two of these at once: a goalkeeper is no minister, though a former one may be.
    private static readonly FrozenDictionary<string, string> Fields = Table(
        "sport striker midfielder defender goalkeeper goalie winger footballer quarterback linebacker outfielder pitcher batsman batter bowler cricketer golfer boxer sprinter hurdler swimmer gymnast skier snowboarder cyclist jockey coach athlete wrestler weightlifter rower skater referee umpire linesman decathlete",
        "politics president vice-president premier minister chancellor senator congressman congresswoman representative governor mayor councillor councilman councilwoman ambassador diplomat lawmaker",
        "arts actor actress singer novelist poet playwright painter composer pianist guitarist drummer rapper comedian violinist violist sculptor filmmaker dancer ballerina cellist flautist saxophonist trumpeter organist harpist percussionist bassist soprano mezzo-soprano tenor baritone conductor choreographer illustrator cartoonist musician songwriter screenwriter",
        "science physicist astrophysicist chemist biologist biochemist microbiologist mathematician astronomer geologist epidemiologist virologist immunologist zoologist botanist seismologist meteorologist hydrologist climatologist oceanographer glaciologist volcanologist paleontologist palaeontologist paleoanthropologist palaeoanthropologist anthropologist archaeologist ecologist agronomist neuroscientist geneticist",
        "religion bishop archbishop cardinal pope rabbi imam ayatollah pastor priest vicar nun monk",
        "police constable inspector detective sergeant superintendent sheriff",
        "law judge magistrate",
        "crafts gardener plumber electrician carpenter farmer fisherman miner welder baker butcher nurse teacher waiter waitress cook barista cashier seamstress tailor hairdresser barber bricklayer joiner mechanic receptionist janitor cleaner");

    // A judge who was a constable, or becomes a minister: who rules over laws has often made or kept them.
    private static readonly FrozenSet<string> OfJudges = FrozenSet.ToFrozenSet(["politics", "police", "law"]);

    private static readonly FrozenSet<string> Once = FrozenSet.ToFrozenSet(["former", "ex", "formerly", "retired", "late", "turned"]);

    /// <param name="one">A job title; null where none is known.</param>
    /// <param name="other">Another one.</param>
    /// <param name="isOfFamily">Whether the two share no more than a family name: then only a title that is alike speaks for one person.</param>
    public static bool Contradict(string? one, string? other, bool isOfFamily)
    {
        if (one is null || other is null)
        {
            return false;
        }

        var (words, others) = (WordsOf(one), WordsOf(other));
        return isOfFamily
            ? !words.Overlaps(others.Where(word => word.Length >= ShortestWord))
            : !words.Concat(others).Any(Once.Contains) && FieldOf(words) is { } field && FieldOf(others) is { } otherField && AreApart(field, otherField);
    }

    private static bool AreApart(string field, string other) => field != other && !((field is "law" || other is "law") && OfJudges.Contains(field) && OfJudges.Contains(other));

    private static HashSet<string> WordsOf(string title) => [.. NameWords.Of(title).Select(word => word.Folded)];

    // "Actor and senator" is of both.
    private static string? FieldOf(HashSet<string> words) => words.Select(word => Fields.GetValueOrDefault(word)).OfType<string>().Distinct().ToList() is [var field] ? field : null;

    private static FrozenDictionary<string, string> Table(params string[] rows) =>
        rows.Select(row => row.Split(' ')).SelectMany(words => words[1..], (words, word) => (Field: words[0], Word: word)).ToFrozenDictionary(row => row.Word, row => row.Field);
}
