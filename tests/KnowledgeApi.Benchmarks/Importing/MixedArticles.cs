using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Benchmarks.Importing;

/// <summary>Writes articles of <see cref="Words"/> words from the sentences of real ones at random, the same ones every time.</summary>
internal sealed partial class MixedArticles(IEnumerable<string> lines)
{
    public const int Words = 600;

    private const int Seed = 6;
    private const int SentencesPerParagraph = 3;

    private static readonly DateTimeOffset Begin = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Random _random = new(Seed);
    private readonly string[] _sentences = [.. lines.Select(Body).SelectMany(body => SentenceEnd().Split(body)).Where(sentence => sentence.Contains(' '))];

    public void Write(string file, int count) => File.WriteAllLines(file, Enumerable.Range(0, count).Select(Article));

    private string Article(int i) => JsonSerializer.Serialize(
        new
        {
            type = "article",
            key = $"mixed-{i}",
            outlet = $"Outlet {_random.Next(50)}",
            headline = Sentence().TrimEnd('.'),
            publishedAt = Begin.AddMinutes(i * 10).ToString("o", CultureInfo.InvariantCulture),
            language = "en",
            body = Text(),
        },
        Options);

    private string Text()
    {
        var (sentences, words) = (new List<string>(), 0);
        while (words < Words)
        {
            sentences.Add(Sentence());
            words += sentences[^1].Split(' ').Length;
        }

        return string.Join("\n\n", sentences.Chunk(SentencesPerParagraph).Select(paragraph => string.Join(' ', paragraph)));
    }

    private string Sentence() => _sentences[_random.Next(_sentences.Length)];

    private static string Body(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("body").GetString()!;
    }

    [GeneratedRegex(@"(?<=[.!?]['""”’]?)\s+(?=\p{Lu}|['""“‘])|\n+")]
    private static partial Regex SentenceEnd();
}
