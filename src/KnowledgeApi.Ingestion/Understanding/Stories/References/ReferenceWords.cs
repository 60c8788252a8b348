using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>The English words by which texts refer back to happenings.</summary>
internal static class ReferenceWords
{
    private static readonly WordFile Words = new("reference-words.txt");

    /// <summary>Nouns that say of themselves that something happened.</summary>
    public static readonly FrozenSet<string> Happenings = Words.Set("happenings");

    /// <summary>What stands between such a noun and what it happened to.</summary>
    public static readonly FrozenSet<string> BehindHappenings = Words.Set("behind-happenings");

    /// <summary>What such a noun's complement may go on with.</summary>
    public static readonly FrozenSet<string> WithinComplements = Words.Set("within-complements");

    /// <summary>Behind these a noun is when something else was.</summary>
    public static readonly FrozenSet<string> TimePrepositions = Words.Set("time-prepositions");

    public static readonly FrozenSet<string> Determiners = Words.Set("determiners");
    public static readonly FrozenSet<string> Conjunctions = Words.Set("conjunctions");
    public static readonly FrozenSet<string> Pronouns = Words.Set("pronouns");
    public static readonly FrozenSet<string> NoSubjects = Words.Set("no-subjects");
    public static readonly FrozenSet<string> Auxiliaries = Words.Set("auxiliaries");

    /// <summary>What no phrase of a noun goes on with.</summary>
    public static readonly FrozenSet<string> EndsOfPhrases = [.. Conjunctions, .. TimePrepositions, .. Auxiliaries, .. Pronouns];

    /// <summary>Verbs of the past whose date is not that of a happening, or that say what somebody said of one.</summary>
    public static readonly FrozenSet<string> NoHappenings = Words.Set("no-happenings");

    /// <summary>Participles that are not the form of the past.</summary>
    public static readonly FrozenSet<string> Participles = Words.Set("participles");

    /// <summary>Verbs that say without an object what happened.</summary>
    public static readonly FrozenSet<string> WholeByThemselves = Words.Set("whole-by-themselves");

    /// <summary>What one does with happenings while they happen.</summary>
    public static readonly FrozenSet<string> HoldingVerbs = Words.Set("holding-verbs");

    /// <summary>What makes a clause no statement that something has happened.</summary>
    public static readonly FrozenSet<string> Unreal = Words.Set("unreal");

    /// <summary>Verbs of accidents that mean little else.</summary>
    public static readonly FrozenSet<string> Accidents = Words.Set("accidents");

    /// <summary>What such verbs are said of and has no name; a patient collapses too, and a website crashes.</summary>
    public static readonly FrozenSet<string> WithoutName = Words.Set("without-name");

    /// <summary>Whether a clause begins at a word: not so at "as" in "resigned as minister".</summary>
    public static bool IsConjunction(List<WordToken> tokens, int at, int end) =>
        Conjunctions.Contains(tokens[at].Text) && (tokens[at].Text != "as" || at + 1 >= end || tokens[(at + 1)..end].Exists(token => Auxiliaries.Contains(token.Text) || Pronouns.Contains(token.Text) || Tenses.IsPast(token.Text)));
}
