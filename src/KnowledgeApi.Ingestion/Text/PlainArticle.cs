using System.Text.RegularExpressions;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Text;

/// <summary>An article as plain text or Markdown: a headline, perhaps properties above it, and paragraphs.</summary>
internal static partial class PlainArticle
{
    private const int LongestHeadline = 300;

    public static Reading Read(string file, string text, DateTimeOffset retrievedAt)
    {
        var matter = FrontMatter.Take(ref text);
        var isMarkdown = matter is not null || text.TrimStart().StartsWith("# ", StringComparison.Ordinal);
        var paragraphs = Split(text).Select(p => isMarkdown ? Plain(p) : p).Where(p => Phrase.Of(p) is not null).ToList();
        var title = matter?.First("title", "headline");
        if (paragraphs.Select(Phrase.Of).FirstOrDefault() is { } first && (title is null || title == first))
        {
            title = first;
            paragraphs.RemoveAt(0);
        }

        // One line may be anything, and nobody's headline fills a page.
        return title is null || title.Length > LongestHeadline || matter is null && paragraphs.Count == 0
            ? Reading.Rejected(file, 1, "The text is no article: it has no headline with paragraphs below it")
            : Reading.Of(file, 1, Describe(title, paragraphs, matter ?? new(), retrievedAt));
    }

    private static ArticleRecord Describe(string headline, List<string> paragraphs, FrontMatter matter, DateTimeOffset retrievedAt)
    {
        var credits = Credits.Take(paragraphs, retrievedAt);
        var body = Phrase.Paragraphs(paragraphs);
        return new()
        {
            Headline = headline,
            AlternativeHeadline = matter.First("subtitle", "deck", "alternativeHeadline"),
            Abstract = matter.First("description", "summary", "abstract", "excerpt"),
            Body = body,
            Url = matter.First("url", "link", "canonical_url", "canonicalUrl", "source_url"),
            Outlet = matter.First("outlet", "publisher", "publication", "site", "source"),
            Source = NewsAgencies.CreditedIn(body),
            PublishedAt = StatedDate.Parse(matter.First("date", "published", "publishedAt", "pubDate"), retrievedAt) ?? credits.PublishedAt,
            ModifiedAt = StatedDate.Parse(matter.First("modified", "updated", "lastmod", "modifiedAt"), retrievedAt),
            RetrievedAt = PartialDate.Of(retrievedAt, DatePrecision.Second),
            Language = matter.First("language", "lang"),
            Byline = Byline(matter) ?? credits.Byline,
            Section = matter.First("section", "category", "categories"),
            Keywords = [.. matter.All("tags").Concat(matter.All("keywords")).Distinct(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private static string? Byline(FrontMatter matter)
    {
        var authors = matter.All("author").Concat(matter.All("authors")).Concat(matter.All("byline")).ToList();
        return authors.Count > 0 ? string.Join(", ", authors) : null;
    }

    // Where no line is blank, each is a paragraph; otherwise lines were broken to fit a width.
    private static IEnumerable<string> Split(string text) =>
        BlankLine().IsMatch(text.Trim()) ? BlankLine().Split(Heading().Replace(text, "\n$0\n\n")) : text.Split('\n');

    private static string Plain(string markdown) => Marks().Replace(Link().Replace(LineMarks().Replace(markdown, ""), "$1"), "$2");

    [GeneratedRegex(@"^#{1,6} .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\n[ \t\r]*\n\s*")]
    private static partial Regex BlankLine();

    [GeneratedRegex(@"^[ \t]*(#{1,6}|>)[ \t]+|!\[[^\]\n]*\]\([^)\n]*\)", RegexOptions.Multiline)]
    private static partial Regex LineMarks();

    [GeneratedRegex(@"\[([^\]\n]+)\]\([^)\n]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(\*\*|__|\*)(?=\S)([^*_\n]+)(?<=\S)\1")]
    private static partial Regex Marks();
}
