using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Tells which words name an occupation or an office.</summary>
internal static class JobWords
{
    private const int LongestWord = 40;

    private static readonly Dictionary<string, string[]> Lists = Load();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Jobs = LookupOf("jobs");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Suffixed = LookupOf("suffixed");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Never = LookupOf("never");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relations = LookupOf("relations");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fields = LookupOf("fields");
    private static readonly string[] Suffixes = Lists["suffixes"];

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

    /// <summary>Whether it says who somebody is to another, where it follows a possessive: "his partner".</summary>
    public static bool IsRelation(ReadOnlySpan<char> word) => Relations.Contains(word);

    public static bool IsField(ReadOnlySpan<char> word) => Fields.Contains(word);

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

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOf(string list) => Lists[list].ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static Dictionary<string, string[]> Load()
    {
        var (lists, list) = (new Dictionary<string, string[]>(), "");
        foreach (var line in Resource.Lines("job-words.txt"))
        {
            if (line is ['[', .. var name, ']'])
            {
                list = name;
                continue;
            }

            lists[list] = [.. lists.GetValueOrDefault(list, []), .. line.Split(' ').Select(word => word.TrimStart('-'))];
        }

        return lists;
    }
}
