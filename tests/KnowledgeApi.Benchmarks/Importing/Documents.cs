using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeApi.Benchmarks.Generation;

namespace KnowledgeApi.Benchmarks.Importing;

/// <summary>Writes a made-up knowledge base in the import format, the same one every time.</summary>
internal sealed class Documents(int articles)
{
    private const int Seed = 4;
    private const int Outlets = 50;
    private const int BodyLength = 2000;

    private static readonly DateTimeOffset Begin = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random _random = new(Seed);
    private readonly int _people = Math.Max(10, articles / 5);
    private readonly int _events = Math.Max(10, articles / 10);

    public void Write(string file)
    {
        var words = new Words(_random);
        var (person, @event, outlet) = (new Skewed(_random, _people), new Skewed(_random, _events), new Skewed(_random, Outlets));
        using var lines = new StreamWriter(file);
        lines.NewLine = "\n";
        Each(lines, Outlets, i => new { type = "outlet", key = $"outlet-{i}", name = $"{words.Title(2)} {i}" });
        Each(lines, _people, i => new { type = "person", key = $"person-{i}", name = words.Person() });
        // Some events name articles, which come later, to bear them out.
        Each(lines, _events, i => new
        {
            type = "event",
            key = $"event-{i}",
            name = words.Title(4),
            start = Begin.AddDays(_random.Next(2000)).ToString("yyyy-MM-dd"),
            participants = person.Some(_random.Next(1, 9)).Select(p => new { person = $"person-{p}", role = "INVOLVED", articles = Support() }),
        });
        Each(lines, articles, i => Article(i, words, person, @event, outlet));
    }

    private object Article(int i, Words words, Skewed person, Skewed @event, Skewed outlet)
    {
        var body = words.Prose(BodyLength);
        return new
        {
            type = "article",
            key = $"article-{i}",
            url = $"https://news.example/{i}",
            headline = words.Title(7),
            outlet = $"outlet-{outlet.Next()}",
            publishedAt = Begin.AddSeconds(_random.Next(2000 * 86_400)).ToString("yyyy-MM-ddTHH:mm:ssZ"),
            language = "en",
            body,
            mentions = person.Some(_random.Next(1, 8)).Select(p => new { person = $"person-{p}", role = "MENTIONS", evidence = new[] { Evidence(body) } }),
            events = @event.Some(_random.Next(1, 4)).Select(e => new { @event = $"event-{e}", relation = "ABOUT" }),
        };
    }

    private object Evidence(string body)
    {
        var start = _random.Next(body.Length - 20);
        return new { property = "BODY", start, end = start + 12 };
    }

    private string[] Support() => _random.Next(10) == 0 ? [$"article-{_random.Next(1, articles + 1)}"] : [];

    private static void Each(StreamWriter lines, int count, Func<int, object> record)
    {
        for (var i = 1; i <= count; i++)
        {
            lines.WriteLine(JsonSerializer.Serialize(record(i), Options));
        }
    }
}
