using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Tells which words name an occupation or an office.</summary>
internal static class JobWords
{
    private const int LongestWord = 40;

    private static readonly WordFile Words = new("job-words.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Jobs = Words.Lookup("jobs");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixed = Words.Lookup("suffixed");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Never = Words.Lookup("never");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relations = Words.Lookup("relations");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields = Words.Lookup("fields");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Appointing = Words.Lookup("appointing");
    private static readonly string[] Suffixes = [.. Words.Lists["suffixes"].Select(suffix => suffix.TrimStart('-'))];

    public static bool Is(ReadSentence sentence, int token)
    {
        Span<char> letters = stackalloc char[LongestWord];
        var word = sentence.Word(token);
        if (word.Length > LongestWord)
        {
            return false;
        }

        ReadOnlySpan<char> lower = letters[..word.ToLowerInvariant(letters)];
        if (Never.Contains(lower))
        {
            return false;
        }

        return sentence.Is(token, WordLists.Job) || !MayBeName(sentence, token) && (Jobs.Contains(lower) || HasSuffix(lower));
    }

    /// <summary>Whether it says who somebody is: an occupation, a title or kinship.</summary>
    public static bool SaysWho(ReadSentence sentence, int token) => sentence.Is(token, WordLists.Title) || Is(sentence, token);

    /// <summary>Whether it says who somebody is to another, where it follows a possessive: "his partner".</summary>
    public static bool IsRelation(ReadOnlySpan<char> word) => Relations.Contains(word);

    public static bool IsField(ReadOnlySpan<char> word) => Fields.Contains(word);

    /// <summary>Whether it is a verb that gives an office to whomever it is said of: "named".</summary>
    public static bool Appoints(ReadOnlySpan<char> word) => Appointing.Contains(word);

    // "Baker", "Smith", but for where a sentence begins with "Baker Anna Holm".
    private static bool MayBeName(ReadSentence sentence, int token) =>
        token > 0 && sentence.IsCapitalised(token) && sentence.Is(token, WordLists.Given | WordLists.Family);

    private static bool HasSuffix(ReadOnlySpan<char> lower)
    {
        foreach (var suffix in Suffixes)
        {
            if (lower.Length > suffix.Length + 1 && lower.EndsWith(suffix, StringComparison.Ordinal))
            {
                return !Suffixed.Contains(lower);
            }
        }

        return false;
    }
}
