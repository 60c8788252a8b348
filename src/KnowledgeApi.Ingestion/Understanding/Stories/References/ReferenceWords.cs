using System.Collections.Frozen;
using KnowledgeApi.Ingestion.Understanding.Dates;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.Stories.References;

/// <summary>The English words by which texts refer back to happenings.</summary>
internal static class ReferenceWords
{
    /// <summary>Nouns that say of themselves that something happened.</summary>
    public static readonly FrozenSet<string> Happenings = WordSet.Of(
        "attack attacks assault bombing bombings airstrike airstrikes shooting shootings killing killings murder murders assassination massacre stabbing stabbings kidnapping abduction "
        + "hijacking raid raids siege invasion incursion coup overthrow annexation capture surrender fall declaration imposition election elections re-election reelection runoff "
        + "inauguration impeachment arrest arrests detention indictment conviction sentencing acquittal resignation ouster removal dismissal firing appointment nomination "
        + "death deaths disappearance execution collapse crash collision explosion explosions blast blasts eruption earthquake quake tsunami flood floods fire landslide derailment sinking "
        + "launch launching test tests landing signing ratification adoption passage repeal referendum vote summit meeting visit announcement withdrawal protest protests march rally riot riots "
        + "insurrection strike strikes walkout acquisition takeover merger release rescue deportation defeat victory funeral wedding murder-suicide siege storming hanging lynching");

    /// <summary>What stands between such a noun and what it happened to.</summary>
    public static readonly FrozenSet<string> BehindHappenings = WordSet.Of("of on in at against to over with between near outside from for by");

    /// <summary>What such a noun's complement may go on with.</summary>
    public static readonly FrozenSet<string> WithinComplements = WordSet.Of("of in at near outside");

    /// <summary>Behind these a noun is when something else was.</summary>
    public static readonly FrozenSet<string> TimePrepositions = WordSet.Of("after since following before during");

    public static readonly FrozenSet<string> Determiners = WordSet.Of("the a an his her their its our my this that these those");
    public static readonly FrozenSet<string> Conjunctions = WordSet.Of("after when since before as but and or that while although though because where which who whom whose if until unless than");
    public static readonly FrozenSet<string> Pronouns = WordSet.Of("he she it they we you i him them us me there who which this that these those what one");
    public static readonly FrozenSet<string> NoSubjects = WordSet.Of("he she it they who which this that these those we you i his her their its there what");
    public static readonly FrozenSet<string> Auxiliaries = WordSet.Of("was were is are be been being has have had do does did will would could should may might must can not never");

    /// <summary>Whether a clause begins at a word: not so at "as" in "resigned as minister".</summary>
    public static bool IsConjunction(List<WordToken> tokens, int at, int end) =>
        Conjunctions.Contains(tokens[at].Text) && (tokens[at].Text != "as" || at + 1 >= end || tokens[(at + 1)..end].Exists(token => Auxiliaries.Contains(token.Text) || Pronouns.Contains(token.Text) || Tenses.IsPast(token.Text)));

    /// <summary>Verbs of the past whose date is not that of a happening, or that say what somebody said of one.</summary>
    public static readonly FrozenSet<string> NoHappenings = WordSet.Of(
        "was were had has have did been worked served said told reported added according noted based born turned aged lived named called known located dated titled entitled compared listed priced valued scheduled "
        + "slated planned expected supposed wanted hoped needed estimated predicted believed thought argued claimed wrote posted tweeted stated acknowledged suggested explained described "
        + "seemed appeared looked felt remained stayed kept knew meant stood involved included related surveyed polled closed traded obtained photographed pictured updated related concerned");

    /// <summary>Participles that are not the form of the past.</summary>
    public static readonly FrozenSet<string> Participles = WordSet.Of("sworn beaten taken overthrown driven thrown stolen chosen hit struck slain shot seized frozen withdrawn undone torn broken given hung split cut");

    /// <summary>Verbs that say without an object what happened.</summary>
    public static readonly FrozenSet<string> WholeByThemselves = WordSet.Of(
        "died collapsed resigned crashed exploded erupted burned fled surrendered sank abdicated escaped quit retired drowned vanished disappeared derailed capsized testified divorced married opened reopened began started ended");

    /// <summary>What one does with happenings while they happen.</summary>
    public static readonly FrozenSet<string> HoldingVerbs = WordSet.Of("held hosted staged lost won suffered survived attended");

    /// <summary>What makes a clause no statement that something has happened.</summary>
    public static readonly FrozenSet<string> Unreal = WordSet.Of("not never would could should may might will must can if whether due scheduled slated planned expected set supposed percent points photo image footage poll survey similar same such say says believe believes allege alleges claim claims");
}
