using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Names;

namespace KnowledgeApi.Ingestion.Understanding.People.Linking;

/// <summary>Tells whether two job titles can be of one person.</summary>
internal static class Occupations
{
    // Words such as "of" say nothing.
    private const int ShortestWord = 4;

    private static readonly FrozenDictionary<string, string> Fields = new WordFile("occupations.txt").Lists
        .SelectMany(field => field.Value, (field, occupation) => (Field: field.Key, Occupation: occupation)).ToFrozenDictionary(row => row.Occupation, row => row.Field);

    // A judge who was a constable, or becomes a minister: who rules over laws has often made or kept them.
    private static readonly FrozenSet<string> OfJudges = FrozenSet.ToFrozenSet(["politics", "police", "law"]);

    private static readonly FrozenSet<string> Once = FrozenSet.ToFrozenSet(["former", "ex", "formerly", "retired", "late", "turned"]);

    /// <param name="one">A job title; null where none is known.</param>
    /// <param name="other">Another one.</param>
    /// <param name="isOfFamily">Whether the two share no more than a family name: then only a title that is alike speaks for one person.</param>
    public static bool Contradict(string? one, string? other, bool isOfFamily)
    {
        if (one is null || other is null)
        {
            return false;
        }

        var (words, others) = (WordsOf(one), WordsOf(other));
        return isOfFamily
            ? !words.Overlaps(others.Where(word => word.Length >= ShortestWord))
            : !words.Concat(others).Any(Once.Contains) && FieldOf(words) is { } field && FieldOf(others) is { } otherField && AreApart(field, otherField);
    }

    private static bool AreApart(string field, string other) => field != other && !((field is "law" || other is "law") && OfJudges.Contains(field) && OfJudges.Contains(other));

    private static HashSet<string> WordsOf(string title) => [.. NameWords.Of(title).Select(word => word.Folded)];

    // "Actor and senator" is of both.
    private static string? FieldOf(HashSet<string> words) => words.Select(word => Fields.GetValueOrDefault(word)).OfType<string>().Distinct().ToList() is [var field] ? field : null;
}
