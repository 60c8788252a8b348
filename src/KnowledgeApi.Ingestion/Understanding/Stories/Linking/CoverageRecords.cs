using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Staging;
using KnowledgeApi.Ingestion.Understanding.Stories.Clustering;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Linking;

/// <summary>What an article's record says of the events that were found to be in its text.</summary>
internal static class CoverageRecords
{
    private const double Alike = 0.6;
    private const double Surest = 0.99;
    private const double OfClause = 0.7;
    private const int LongestEvidence = 1000;

    /// <summary>How sure it is that a text that is so alike belongs to a story: even at the border, near to certain where most of the wording is the same.</summary>
    public static double Sureness(float likeness) =>
        Math.Round(0.5 + (Surest - 0.5) * Math.Clamp((likeness - StoryPlacement.Enough) / (Alike - StoryPlacement.Enough), 0, 1), 2);

    public static CoverageRecord About(string key, double sureness, Entry entry) => new()
    {
        Event = key,
        Relation = CoverageRelation.About,
        Confidence = sureness,
        Extractor = StoryEvents.Extractor,
        Evidence = [.. Telling(entry).Select(Evidence)],
    };

    public static CoverageRecord Mentions(string key, IEnumerable<TextSpan> clauses) => new()
    {
        Event = key,
        Relation = CoverageRelation.Mentions,
        Confidence = OfClause,
        Extractor = StoryEvents.Extractor,
        Evidence = [.. clauses.Select(Evidence)],
    };

    private static IEnumerable<TextSpan> Telling(Entry entry)
    {
        yield return new(EvidenceProperty.Headline, 0, ((ArticleRecord)entry.Record).Headline.Length);
        if (entry.Story!.Lead is { } lead && lead.FirstEnd - lead.Start <= LongestEvidence)
        {
            yield return new(EvidenceProperty.Body, lead.Start, lead.FirstEnd);
        }
    }

    private static EvidenceRecord Evidence(TextSpan span) =>
        new() { Property = span.Property, Start = span.Start, End = span.End, Extractor = StoryEvents.Extractor };
}
