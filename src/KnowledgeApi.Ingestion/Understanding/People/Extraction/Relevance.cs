using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>How much an article is about a person: named in the headline, early, and often.</summary>
internal static class Relevance
{
    /// <summary>From here on the article is about them.</summary>
    public const double About = 0.5;

    private const int LeadSentences = 3;

    public static double Of(IReadOnlyList<(EvidenceProperty Property, int Sentence)> places, int most)
    {
        var isInHeadline = places.Any(place => place.Property is EvidenceProperty.Headline);
        var isInLead = places.Any(place => place.Property is EvidenceProperty.Abstract || place.Property is EvidenceProperty.Body && place.Sentence < LeadSentences);
        var often = Math.Min(1, places.Count / 5.0) * places.Count / Math.Max(1, most);
        return Math.Round(0.1 + (isInHeadline ? 0.45 : 0) + (isInLead ? 0.15 : 0) + 0.3 * often, 2);
    }
}
