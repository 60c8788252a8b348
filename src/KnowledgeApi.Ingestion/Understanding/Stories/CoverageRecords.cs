using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>What an article's record says of the events that were found to be in its text.</summary>
internal static class CoverageRecords
{
    private const double Alike = 0.6;
    private const double Surest = 0.99;

    /// <summary>How sure it is that a text that is so alike belongs to a story: even at the border, near to certain where most of the wording is the same.</summary>
    public static double Sureness(float likeness) =>
        Math.Round(0.5 + (Surest - 0.5) * Math.Clamp((likeness - StoryPlacement.Enough) / (Alike - StoryPlacement.Enough), 0, 1), 2);

    public static CoverageRecord About(string key, double sureness, Entry entry) => new()
    {
        Event = key,
        Relation = CoverageRelation.About,
        Confidence = sureness,
        Extractor = StoryEvents.Extractor,
        Evidence = [Evidence(new(EvidenceProperty.Headline, 0, ((ArticleRecord)entry.Record).Headline.Length))],
    };

    private static EvidenceRecord Evidence(TextSpan span) =>
        new() { Property = span.Property, Start = span.Start, End = span.End, Extractor = StoryEvents.Extractor };
}
