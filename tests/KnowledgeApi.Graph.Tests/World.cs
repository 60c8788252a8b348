using CsCheck;
using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Tests;

/// <summary>A small knowledge base made by chance from one number, and kept as objects to compare answers with.</summary>
internal sealed class World
{
    public static readonly Gen<int> Seeds = Gen.Int[0, int.MaxValue - 1];

    private static readonly string[] Texts =
        ["Бюджет", "бюджет города", "ГОРОД", "Žofie", "žofie Ázová", "Ann Lee", "ANN", "Éclair", "ÉCLAIR au citron", "Σίσυφος", "100%_x", "a\"b'c", "😀 é"];

    private static readonly string?[] Dates = [null, "2024", "2025", "2025-06", "2025-06-03", "2025-06-03T10Z"];

    private readonly Random _random;
    private readonly int _seed;

    public World(int seed)
    {
        (_seed, _random) = (seed, new(seed));
        Outlets = Make(1, 4, i => new Outlet { Key = $"o{i}", Name = Text(), Country = Maybe("KR"), Kind = Any<OutletKind>(), AlternateNames = [.. Make(0, 2, _ => Text())] });
        Outlets.Skip(1).Where(_ => Chance()).ToList().ForEach(outlet => outlet.Parent = Outlets[0]);
        People = Make(1, 5, i => new Person { Key = $"p{i}", Name = Text(), JobTitle = Maybe(Text()), BirthDate = Date(), Aliases = [.. Make(0, 2, _ => new Alias(Text(), Any<AliasKind>()))] });
        Events = Make(1, 8, i => new Event { Key = $"e{i}", Name = Text(), Kind = Maybe("ELECT"), Start = Date() });
        Events.Skip(1).Where(_ => Chance()).ToList().ForEach(part => part.SuperEvent = Events[0]);
        Articles = Make(1, 14, Article);
        Mentions = [.. Link(30, () => new Mention { Article = Any(Articles), Person = Any(People), Role = Any<MentionRole>(), Count = _random.Next(1, 4), Confidence = Chance() ? null : _random.Next(3) / 2.0 })
            .DistinctBy(m => (m.Article, m.Person, m.Role))];
        Coverages = [.. Link(20, () => new Coverage { Article = Any(Articles), Event = Any(Events), Relation = Any<CoverageRelation>() })
            .DistinctBy(c => (c.Article, c.Event, c.Relation))];
        Participations = [.. Link(12, () => new Participation { Person = Any(People), Event = Any(Events), Role = Any<ParticipationRole>() })
            .DistinctBy(p => (p.Person, p.Event, p.Role))];
    }

    public List<Outlet> Outlets { get; }

    public List<Person> People { get; }

    public List<Event> Events { get; }

    public List<Article> Articles { get; }

    public List<Mention> Mentions { get; }

    public List<Coverage> Coverages { get; }

    public List<Participation> Participations { get; }

    /// <summary>Stores it, which gives the objects their ids and ties them to each other.</summary>
    public Task<TestGraph> StoreAsync() => TestGraph.CreateAsync(context =>
    {
        context.AddRange([.. Outlets, .. People, .. Events, .. Articles]);
        context.AddRange([.. Mentions, .. Coverages, .. Participations]);
    });

    public override string ToString() => $"World {_seed}";

    private Article Article(int i) => new()
    {
        Key = $"a{i}",
        Headline = Text(),
        Byline = Maybe(Text()),
        WordCount = Chance() ? null : _random.Next(4),
        Genre = Chance() ? null : Any<Genre>(),
        DateReliable = Chance(),
        PublishedAt = new(2025, 6, _random.Next(1, 6), 0, 0, 0, TimeSpan.Zero),
        Outlet = Chance() ? null : Any(Outlets),
        Keywords = [.. Make(0, 3, _ => Text())],
    };

    private List<T> Make<T>(int least, int most, Func<int, T> make) => [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(make)];

    private List<T> Link<T>(int most, Func<T> make) => Make(0, most, _ => make());

    private bool Chance() => _random.Next(2) == 0;

    private string? Maybe(string text) => Chance() ? text : null;

    private string Text() => Texts[_random.Next(Texts.Length)];

    private PartialDate? Date() => Dates[_random.Next(Dates.Length)] is { } text && PartialDate.TryParse(text, out var date) ? date : null;

    private T Any<T>(List<T> options) => options[_random.Next(options.Count)];

    private T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];
}
