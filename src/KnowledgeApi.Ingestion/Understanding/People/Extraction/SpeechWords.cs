using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>The words by which texts let people speak.</summary>
internal static class SpeechWords
{
    private static readonly WordFile Words = new("speech-words.txt");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Reporting = Words.Lookup("reporting");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Quoting = Words.Lookup("quoting");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> People = Words.Lookup("people");

    /// <summary>Whether a verb reports speech without quotation marks too; others do with them only: martial law is declared as well.</summary>
    public static bool Reports(ReadOnlySpan<char> verb) => Reporting.Contains(verb);

    /// <summary>Whether a verb, behind a name, quotes what comes in quotation marks.</summary>
    public static bool Quotes(ReadOnlySpan<char> verb) => Quoting.Contains(verb);

    /// <summary>Whether a noun means somebody without saying what they do: "neighbour", "brother".</summary>
    public static bool IsPerson(ReadOnlySpan<char> noun) => People.Contains(noun);
}
