using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>What an article's record says of the people that were found in its text.</summary>
internal static class MentionRecords
{
    /// <summary>One for each person and role, however many names in the text turned out to mean the same person.</summary>
    public static List<MentionRecord> Of(IEnumerable<(string Key, FoundPerson Found)> people) =>
    [
        .. from person in people
           from mention in person.Found.Mentions
           group mention by (person.Key, mention.Role) into same
           select new MentionRecord
           {
               Person = same.Key.Key,
               Role = same.Key.Role,
               Count = same.Sum(m => m.Count),
               Relevance = same.Max(m => m.Relevance),
               Confidence = same.Max(m => m.Confidence),
               Extractor = PersonLinker.Extractor,
               Evidence = [.. same.SelectMany(m => m.Evidence).Distinct().Select(Evidence)],
           },
    ];

    private static EvidenceRecord Evidence(TextSpan span) =>
        new() { Property = span.Property, Start = span.Start, End = span.End, Extractor = PersonLinker.Extractor };
}
