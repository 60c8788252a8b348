using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Understanding.Dates;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>
/// Tells by a day long before, in the words around a name, that something befell somebody then, and not in the event that
/// is reported: "Vale, who was kidnapped on January 22, has a stall there".
/// </summary>
internal static class OtherDay
{
    private const int LongestClause = 80;
    private const int LongAgo = 20;

    public static bool IsSaid(string text, EvidenceRecord place, StoryText story)
    {
        var behind = text.AsSpan(place.End, Math.Min(LongestClause, text.Length - place.End));
        var before = text.AsSpan(Math.Max(0, place.Start - LongestClause), Math.Min(LongestClause, place.Start));
        var end = behind.IndexOfAny(";\n") is var stop and >= 0 ? stop : behind.Length;
        var start = Math.Max(before.LastIndexOfAny(";\n"), before.LastIndexOf(". ")) + 1;
        return story.PublishedOn is { } published && (Day(behind[..end], published).FirstOrDefault() ?? Day(before[start..], published).LastOrDefault()) is { } said
            && (published.Earliest - said.Value.Earliest).TotalDays > LongAgo && (story.Facts.Start is not { } day || day.Earliest > said.Value.Latest);
    }

    private static IEnumerable<DateExpression> Day(ReadOnlySpan<char> text, PartialDate published) =>
        DateTagger.Find(text.ToString(), published).Where(date => date.Value.Precision >= DatePrecision.Day);
}
