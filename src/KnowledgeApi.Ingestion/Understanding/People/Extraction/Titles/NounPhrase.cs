using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Language;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction.Titles;

/// <summary>Tells which words can be of one phrase with an occupation.</summary>
internal static class NounPhrase
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = WordSet.LookupOf("of for at in on from with to under by");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PossessivePronouns = WordSet.LookupOf("its his her their our my your whose Its His Her Their Our My");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BehindOccupations =
        WordSet.LookupOf("and or & / ( who turned based born known named nicknamed called there since emeritus emerita general General elect designate");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoNouns = new WordFile("no-nouns.txt").LookupOfAll();

    public static bool IsPreposition(ReadSentence sentence, int token) => Prepositions.Contains(sentence.Word(token));

    public static bool IsPossessive(ReadOnlySpan<char> word) => Possessives.IsEnding(word) || PossessivePronouns.Contains(word);

    public static bool IsDeterminer(ReadOnlySpan<char> word) => word is "a" or "an" or "the" or "A" or "An" or "The" or "another" or "Another" || IsPossessive(word);

    /// <summary>Whether a word may stand between a preposition and what somebody is: "for the late mayor".</summary>
    public static bool OpensTitle(ReadOnlySpan<char> word) => word is "the" or "late" or "former";

    /// <summary>Whether a word may belong to the title whose occupation follows: "ticket" clerk, "Regional" Commissioner, but not "met" or "yesterday".</summary>
    public static bool MayQualify(ReadSentence sentence, int token)
    {
        var word = sentence.Word(token);
        if (JobWords.IsField(word) || JobWords.Is(sentence, token))
        {
            return true;
        }

        return sentence.Is(token, WordCase.Small) && !NoNouns.Contains(word) && !LooksLikeVerb(word)
            && !sentence.Is(token, WordLists.Function | WordLists.Speech | WordLists.Act | WordLists.Particle | WordLists.Title)
            && (sentence.Is(token, WordLists.English | WordLists.Organisation) || word.Contains('-'));
    }

    /// <summary>Whether the phrase of an occupation ends with it: nothing of which it would be a part follows, as in "teacher shortage" or "mayor's wife".</summary>
    public static bool EndsWith(ReadSentence sentence, int job, int end)
    {
        var next = sentence.Word(job + 1);
        return job + 1 >= end || IsPreposition(sentence, job + 1) || sentence.Is(job + 1, WordCase.Small) && next.EndsWith("ing", StringComparison.Ordinal)
            || BehindOccupations.Contains(next);
    }

    private static bool LooksLikeVerb(ReadOnlySpan<char> word) =>
        word is [.., 'e', 'd'] && !word.Contains('-') || word is [.., 'i', 'n', 'g'] || word is [.., 'l', 'y'] and not "family" || word is [.., not ('s' or 'u' or 'i'), 's'];
}
