namespace KnowledgeApi.Benchmarks.Duplicates;

/// <summary>Texts that have much in common and are no copies.</summary>
internal sealed class NearMisses(Random random, Prose prose)
{
    private static readonly string[] Places = ["Ardun", "Bexley", "Corvo", "Dalmere", "Estin", "Farrow", "Gelt", "Harwick"];

    public IEnumerable<(string Name, Func<int, List<string>> Make)> All =>
    [
        ("the same background", SameBackground), ("the same topic", SameTopic),
        ("weather reports", count => Reports(count, Weather)), ("market reports", count => Reports(count, Market)),
    ];

    /// <summary>Follow-ups that tell two paragraphs of what was before again.</summary>
    private List<string> SameBackground(int count)
    {
        var background = prose.Article().Take(3).ToList();
        return [.. Enumerable.Range(0, count).Select(_ => Prose.Text([.. prose.Article().Append([prose.Sentence(), prose.Sentence()]), .. background]))];
    }

    /// <summary>Reports of one happening in the words of each outlet, with the same names and quotations.</summary>
    private List<string> SameTopic(int count)
    {
        string[] shared = [.. Enumerable.Range(0, 4).Select(_ => prose.Sentence())];
        return [.. Enumerable.Range(0, count).Select(_ => Prose.Text(prose.Article().Select((paragraph, i) => i < shared.Length ? paragraph.Append(shared[i]) : paragraph)))];
    }

    private static List<string> Reports(int count, Func<string> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    private string Weather() =>
        $"{Place()} will see highs of {Number(40)} degrees and lows of {Number(20)} degrees on {Day()}, the weather service said. "
        + $"Winds are expected from the west at {Number(60)} kilometres an hour, with gusts of up to {Number(120)}. "
        + $"The chance of rain is {Number(100)} percent, and up to {Number(50)} millimetres may fall until {Day()} evening. "
        + $"Sunrise is at {Number(9)}:{Number(59)} and sunset at {Number(22)}:{Number(59)}. "
        + $"In {Place()} the day before a high of {Number(40)} degrees and {Number(50)} millimetres of rain were measured.";

    private string Market() =>
        $"The index of the {Place()} exchange closed {(random.Next(2) == 0 ? "up" : "down")} {Number(9)}.{Number(99)} percent at {Number(9000)}.{Number(99)} points on {Day()}. "
        + $"Turnover came to {Number(900)} million shares worth {Number(90)}.{Number(9)} trillion. Foreigners bought a net {Number(900)} billion, while institutions sold {Number(900)} billion. "
        + $"Among the large caps, electronics went to {Number(90000)} and carmakers to {Number(90000)}. The currency traded at {Number(1900)}.{Number(9)} against the dollar, after {Number(1900)}.{Number(9)} in the session before. "
        + $"The yield of three-year bonds was {Number(9)}.{Number(999)} percent.";

    private string Place() => Places[random.Next(Places.Length)];

    private string Day() => random.GetItems<string>(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"], 1)[0];

    private int Number(int below) => random.Next(1, below);
}
