using System.Text.RegularExpressions;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Documents;

namespace KnowledgeApi.Ingestion.Text;

/// <summary>Who wrote an article and when it appeared, as lines between headline and text say: "By Jane Doe", "Dec. 12, 2025", or both in one.</summary>
internal sealed partial record Credits(string? Byline, PartialDate? PublishedAt)
{
    private const int Longest = 100;

    /// <summary>Takes the paragraphs that say nothing else off the text.</summary>
    public static Credits Take(List<string> paragraphs, DateTimeOffset retrievedAt)
    {
        var credits = new Credits(null, null);
        while (paragraphs.Count > 0 && Parts(paragraphs[0], retrievedAt) is { Count: > 0 } parts)
        {
            credits = parts.Aggregate(credits, (all, part) => new(all.Byline ?? part.Byline, all.PublishedAt ?? part.PublishedAt));
            paragraphs.RemoveAt(0);
        }

        return credits;
    }

    /// <summary>What each part of the paragraph says; null where one is something else.</summary>
    private static List<Credits>? Parts(string paragraph, DateTimeOffset retrievedAt)
    {
        var parts = paragraph.Split('\n', '|').Select(Phrase.Of).OfType<string>().Select(part => Of(part, retrievedAt)).ToList();
        return parts.Contains(null) ? null : parts.ConvertAll(part => part!);
    }

    private static Credits? Of(string part, DateTimeOffset retrievedAt)
    {
        if (part.Length > Longest)
        {
            return null;
        }

        if (StatedDate.Parse(Appearance().Replace(part, ""), retrievedAt) is { } date)
        {
            return new(null, date);
        }

        return Author().Match(part) is { Success: true } author ? new(author.Groups[1].Value, null) : null;
    }

    [GeneratedRegex(@"^[Bb]y (\p{Lu}[^.!?]+)$")]
    private static partial Regex Author();

    [GeneratedRegex("^(Published|Posted|Updated)( on)?:? +", RegexOptions.IgnoreCase)]
    private static partial Regex Appearance();
}
