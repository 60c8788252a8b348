using System.Globalization;
using System.Text.Json;
using KnowledgeApi.Benchmarks.Generation;

namespace KnowledgeApi.Benchmarks.Importing;

/// <summary>Writes made-up pages of a news site: an article among navigation, teasers and comments, every other one with its data as JSON-LD.</summary>
internal sealed class Pages
{
    private const int Seed = 5;
    private const int Paragraphs = 20;
    private const int ParagraphLength = 220;
    private const int Teasers = 60;

    private static readonly DateTimeOffset Begin = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Random _random = new(Seed);
    private readonly Words _words;

    public Pages() => _words = new(_random);

    public void Write(string folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"page-{i:D5}.html"), Page(i));
        }
    }

    private string Page(int i)
    {
        var (headline, published) = (_words.Title(8), Begin.AddMinutes(i).ToString("o", CultureInfo.InvariantCulture));
        var data = JsonSerializer.Serialize(new Dictionary<string, object> { ["@context"] = "https://schema.org", ["@type"] = "NewsArticle", ["headline"] = headline, ["datePublished"] = published });
        return $"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{headline} - The Daily</title>
            <link rel="canonical" href="https://daily.example/news/{i}"><meta property="og:type" content="article"><meta property="og:title" content="{headline}">
            <meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="{published}">
            {(i % 2 == 0 ? $"<script type=\"application/ld+json\">{data}</script>" : "")}<style>{Each(80, n => $".c{n} {{ margin: {n}px }}")}</style></head><body>
            <nav><ul>{Each(40, n => $"<li><a href=\"/section/{n}\">{_words.Title(2)}</a></li>")}</ul></nav>
            <main><article><header><h1>{headline}</h1><p class="byline">By {_words.Person()}</p></header>
            <div class="story">{Each(Paragraphs, _ => $"<p>{_words.Prose(ParagraphLength)}</p>")}</div></article></main>
            <aside>{Each(Teasers, n => $"<div class=\"teaser\"><a href=\"/news/t{n}\"><h3>{_words.Title(7)}</h3></a><span>{_words.Title(9)}</span></div>")}</aside>
            <section id="comments">{Each(30, _ => $"<div class=\"comment\"><b>{_words.Person()}</b><p>{_words.Title(15)}</p></div>")}</section>
            <footer>{Each(20, n => $"<a href=\"/about/{n}\">{_words.Title(2)}</a>")}</footer></body></html>
            """;
    }

    private static string Each(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
}
