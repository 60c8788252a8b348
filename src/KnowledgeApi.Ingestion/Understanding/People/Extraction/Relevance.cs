using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>How much an article is about a person: named in the headline, early, and often.</summary>
internal static class Relevance
{
    /// <summary>From here on the article is about them.</summary>
    public const double About = 0.5;

    private const int LeadSentences = 3;

    /// <param name="places">Where the person is named.</param>
    /// <param name="most">How often whoever is named most is.</param>
    /// <param name="isUnderNobody">Whether the headline names nobody ("Captain held"), so that the first sentences do; whoever only speaks there is a source.</param>
    public static double Of(IReadOnlyList<(EvidenceProperty Property, int Sentence)> places, int most, bool isUnderNobody = false)
    {
        var isInHeadline = places.Any(place => place.Property is EvidenceProperty.Headline);
        var isInLead = places.Any(place => place.Property is EvidenceProperty.Abstract || place.Property is EvidenceProperty.Body && place.Sentence < LeadSentences);
        var often = Math.Min(1, places.Count / 5.0) * places.Count / Math.Max(1, most);
        return Math.Round(0.1 + (isInHeadline ? 0.45 : 0) + (isInLead ? isUnderNobody ? 0.45 : 0.15 : 0) + 0.3 * often, 2);
    }
}
