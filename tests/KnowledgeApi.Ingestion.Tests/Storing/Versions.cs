using System.Text.Json;
using CsCheck;

namespace KnowledgeApi.Ingestion.Tests.Storing;

/// <summary>Some versions of one article made by chance from one number, each with a time of its own.</summary>
internal sealed class Versions(int seed)
{
    public const string People = "{\"type\":\"person\",\"key\":\"p0\",\"name\":\"P\"}\n{\"type\":\"person\",\"key\":\"p1\",\"name\":\"Q\"}\n{\"type\":\"article\",\"key\":\"b0\",\"headline\":\"B\",\"publishedAt\":\"2025-01-01\"}\n";

    public static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    private readonly Random _random = new(seed);

    public string[] Lines()
    {
        int[] times = [.. Enumerable.Range(1, 9)];
        _random.Shuffle(times);
        return [.. times.Take(_random.Next(2, 5)).Select((time, i) => JsonSerializer.Serialize(Version(time, isByHand: i == 0 && _random.Next(3) == 0)))];
    }

    public T[] Shuffled<T>(T[] lines)
    {
        var shuffled = lines.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    public override string ToString() => $"Versions {seed}";

    private object Version(int time, bool isByHand) => new
    {
        type = "article",
        key = _random.Next(2) == 0 ? "a" : null,
        url = $"https://{(_random.Next(2) == 0 ? "www." : "m.")}news.example/a",
        headline = $"Headline {time}",
        alternativeHeadline = Maybe($"Deck {time}"),
        @abstract = Maybe($"Abstract {time}"),
        body = _random.Next(3) switch { 0 => null, 1 => Words(time, 10), _ => Words(time, 100 + time) },
        outlet = Maybe(_random.Next(2) == 0 ? "news.example" : "The News"),
        publishedAt = Maybe($"2025-06-0{time}"),
        dateReliable = _random.Next(2) == 0 ? false : (bool?)null,
        modifiedAt = isByHand ? null : Maybe($"2025-07-0{time}"),
        retrievedAt = isByHand ? null : $"2025-07-0{time}",
        section = Maybe($"Section {time}"),
        keywords = _random.Next(2) == 0 ? [] : new[] { $"k{time}" },
        mentions = _random.Next(3) == 0 ? null : new[] { new { person = $"p{_random.Next(2)}", role = "ABOUT", evidence = new[] { new { property = "HEADLINE", start = 0, end = 8 } } } },
        links = _random.Next(2) == 0 ? [] : new[] { new { article = "b0", relation = _random.Next(2) == 0 ? "CITES" : "RELATED" } },
    };

    private string? Maybe(string text) => _random.Next(2) == 0 ? text : null;

    private static string Words(int time, int count) => string.Join(' ', Enumerable.Repeat($"word{time}", count));
}
