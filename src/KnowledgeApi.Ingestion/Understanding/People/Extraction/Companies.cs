using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Tells companies that look like people by the offices that only companies have: "a site run by Corvana Holt", "Corvana's chief executive".</summary>
internal static class Companies
{
    /// <summary>The names among those found that are a company's, and their short forms.</summary>
    public static HashSet<string> Among(IReadOnlyList<ReadSentence> sentences, IReadOnlyList<NameMention> found)
    {
        var owners = sentences.SelectMany(OwnersOfOffices).ToHashSet();
        var companies = owners.Count == 0 ? [] : found.Where(mention => mention.IsFull && owners.Contains(FirstWord(mention)) && !MayBePerson(mention, found)).ToList();
        return [.. companies.SelectMany(company => new[] { company.Text, FirstWord(company) })];
    }

    private static IEnumerable<string> OwnersOfOffices(ReadSentence sentence) => Enumerable.Range(1, Math.Max(0, sentence.Length - 2))
        .Where(token => sentence.Word(token) is "'s" or "’s" && sentence.IsCapitalised(token - 1) && IsOffice(sentence, token + 1))
        .Select(token => sentence.Word(token - 1).ToString());

    private static bool IsOffice(ReadSentence sentence, int token) => sentence.Word(token) is "CEO" or "CFO" or "COO" or "shareholders"
        || sentence.Word(token) is "chief" && sentence.Word(token + 1) is "executive" or "financial" or "operating";

    // Given names have no chief executive, but a firm may be called by one: then it takes more.
    private static bool MayBePerson(NameMention company, IReadOnlyList<NameMention> found) =>
        company.Sentence.Is(company.First, WordLists.Given | WordLists.KoreanFamily) && !found.Any(mention => mention.Text == company.Text && IsRunner(mention));

    private static bool IsRunner(NameMention mention) => mention.Sentence.Word(mention.First - 1) is "by" && mention.Sentence.Word(mention.First - 2) is "run" or "operated" or "owned";

    private static string FirstWord(NameMention mention) => mention.Sentence.Word(mention.First).ToString();
}
