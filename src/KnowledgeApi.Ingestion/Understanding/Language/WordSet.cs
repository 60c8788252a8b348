using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>Sets of words, written as one would read them.</summary>
internal static class WordSet
{
    /// <param name="words">With single spaces between them.</param>
    public static FrozenSet<string> Of(string words) => words.Split(' ').ToFrozenSet();

    /// <summary>To be looked up by parts of a text.</summary>
    /// <param name="words">With single spaces between them.</param>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookupOf(string words) => Of(words).GetAlternateLookup<ReadOnlySpan<char>>();
}
