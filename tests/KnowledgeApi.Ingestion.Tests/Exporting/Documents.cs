using System.Text.Json;
using CsCheck;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Tests.Exporting;

/// <summary>A small set of documents made by chance from one number.</summary>
internal sealed class Documents(int seed)
{
    public static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    private static readonly string[] Texts =
        ["Бюджет города", "Žofie Ázová", "ANN", "Éclair <b>", "Σίσυφος", "100%_x", "a\"b'c\\", "😀 é", "two\nlines\u0001", "  spaced ", "\u2028"];

    private static readonly string?[] Dates = [null, "2024", "2025-06", "2025-06-03", "2025-06-03T10Z", "2025-06-03T10:11+09:00", "2025-06-03T10:11:12.345678Z", "0001-01-01"];

    private readonly Random _random = new(seed);

    /// <summary>The documents in an order by chance, as JSON Lines.</summary>
    public string Lines()
    {
        object[] all = [.. Make(3, Outlet), .. Make(5, Person), .. Make(6, Event), .. Make(9, Article)];
        _random.Shuffle(all);
        return string.Join('\n', all.Select(document => JsonSerializer.Serialize(document)));
    }

    public override string ToString() => $"Documents {seed}";

    private object Outlet(int i) => new
    {
        type = "outlet",
        key = $"o{i}",
        name = Text(),
        alternateNames = Some(2, _ => Text()),
        url = Maybe($"https://www.o{i}.example/News?utm_source=x"),
        domain = Maybe($"other{i}.example"),
        country = Maybe("KR"),
        kind = Any<OutletKind>(),
        parent = i > 0 ? Maybe("o0") : null,
    };

    private object Person(int i) => new
    {
        type = "person",
        key = $"p{i}",
        name = Text(),
        givenName = Maybe(Text()),
        familyName = Maybe(Text()),
        aliases = Some(2, _ => new { name = Text(), kind = Any<AliasKind>() }),
        description = Maybe(Text()),
        jobTitle = Maybe(""),
        nationality = Maybe("FR"),
        birthDate = Date(),
        sameAs = Some(2, n => $"https://example.org/{n}"),
        wikidataId = Maybe("Q42"),
    };

    private object Event(int i) => new
    {
        type = "event",
        key = $"e{i}",
        name = Text(),
        summary = Maybe(Text()),
        kind = Maybe("ELECT"),
        start = Date(),
        location = Maybe(Text()),
        country = Maybe("DE"),
        superEvent = i > 0 ? Maybe("e0") : null,
        participants = Some(3, n => new { person = $"p{n}", role = Any<ParticipationRole>(), confidence = Share(), articles = Some(3, a => $"a{a}") }),
        links = Some(3, n => new { @event = $"e{(i + n + 1) % 6}", relation = n == 0 ? "FOLLOWS" : "RELATED" }),
    };

    private object Article(int i)
    {
        var body = Maybe(Text() + Text());
        return new
        {
            type = "article",
            key = $"a{i}",
            url = Maybe($"https://Example.org/{i}?utm_source=x#top"),
            headline = Text(),
            alternativeHeadline = Maybe(Text()),
            @abstract = Maybe(Text()),
            body,
            outlet = _random.Next(4) switch { 0 => null, 1 => "news.example", 2 => "Unknown Outlet", _ => "o1" },
            publishedAt = Date(),
            modifiedAt = Date(),
            retrievedAt = Date(),
            dateReliable = _random.Next(3) switch { 0 => (bool?)null, var n => n == 1 },
            language = Maybe("ko"),
            byline = Maybe(Text()),
            section = Maybe(Text()),
            genre = Maybe(Any<Genre>()),
            keywords = Some(3, _ => Text()),
            mentions = Some(3, n => new { person = $"p{n}", role = Any<MentionRole>(), count = _random.Next(1, 4), relevance = Share(), confidence = Share(), evidence = Evidence(body) }),
            events = Some(3, n => new { @event = $"e{n}", relation = Any<CoverageRelation>(), confidence = Share(), evidence = Evidence(body) }),
            links = Some(3, n => new { article = $"a{(i + n + 1) % 9}", relation = Any<ArticleRelation>() }),
        };
    }

    private object[] Evidence(string? body) => body is { Length: > 3 } && !char.IsSurrogate(body[0]) && !char.IsSurrogate(body[1])
        ? [new { property = "BODY", start = 0, end = 1, extractor = Maybe("test") }]
        : [];

    private static object[] Make(int count, Func<int, object> make) => [.. Enumerable.Range(0, count).Select(make)];

    private T[] Some<T>(int most, Func<int, T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(make)];

    private string? Maybe(string text) => _random.Next(2) == 0 ? text : null;

    private double? Share() => _random.Next(2) == 0 ? null : _random.NextDouble();

    private string Text() => Texts[_random.Next(Texts.Length)];

    private string? Date() => Dates[_random.Next(Dates.Length)];

    private string Any<T>() where T : struct, Enum => ConstantCase.Of(Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)]);
}
