using System.Text.RegularExpressions;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>
/// The part that the words next to a name give its bearer. Nobody is called a suspect but where the text says that they
/// were arrested, charged, accused of a crime or suspected.
/// </summary>
internal static partial class PartWords
{
    private const string Aside = @"^(, \d{1,3}\b)?(,[^,.;]{2,60},|, who| who|,)?";
    private const string WasDone = @" (was|were|is|are|has been|have been|being)( (?!(wrong(ful)?ly|falsely|nearly|unlawfully)\b)\w+ly| later| also)? ";
    private const string Passive = @"(?= (in|by|at|on|over|for|after|as|while|when|during|near|outside|to|from)\b|[,.;]|$)";
    private const string Harmed = "killed|murdered|wounded|injured|shot( dead)?|stabbed|kidnapped|abducted|beheaded|assassinated|drowned|raped|assaulted";
    private const string Charged = "(re)?arrested|detained|remanded|jailed|convicted|indicted|taken into custody|put on trial";
    private const string Crimes =
        "assault|rap(e|ing)|murder|kill|manslaughter|steal|stole|theft|robb|fraud|brib|corrupt|launder|abus|misconduct|harass|attack|insult|spy|espionage|treason|perjury|traffick|smuggl"
        + "|embezzl|shoot|stab|terror|bomb|arson|plot|conspir|kidnap|abduct|insurrection|extort|forg|poison|tortur|tax evasion|genocide|war crimes|slap|punch|rebellion|abuse of power|violat";

    public static ParticipationRole? Of(string before, string behind) =>
        before.EndsWith(", ", StringComparison.Ordinal) && IsApposition().IsMatch(behind) ? OfName(before[..^2] + " ", behind) : OfName(before, behind);

    private static ParticipationRole? OfName(string before, string behind) =>
        IsVictim().IsMatch(behind) || VictimNamed().IsMatch(before) ? ParticipationRole.Victim
        : IsSuspect().IsMatch(behind) || SuspectNamed().IsMatch(before) || AccuserBefore().IsMatch(before) && OfCrime().IsMatch(behind) ? ParticipationRole.Suspect
        : Organizes().IsMatch(behind) || OrganizedBy().IsMatch(before) ? ParticipationRole.Organizer
        : TakesPart().IsMatch(behind) || TakesPartWith().IsMatch(before) ? ParticipationRole.Participant
        : Speaks().IsMatch(behind) ? ParticipationRole.Speaker
        : null;

    // "Arrested a gardener, Declan Foy, in Leeds", but not "arrested a gardener, Declan Foy, a spokesman, said".
    [GeneratedRegex(@"^, (?![^.;]*\b(said|says|told|added|announced|reported|confirmed|according)\b)")]
    private static partial Regex IsApposition();

    [GeneratedRegex(Aside + @"(" + WasDone + @"(shot and |shot dead and )?(" + Harmed + @")\b| (" + Harmed + @")\b" + Passive + @"| (is|was) (dead|missing)\b)|" + Aside + @" (died|dies)\b(?! (in (his|her|their) sleep|at|aged|peacefully|of|on|\w+day|\p{Lu}))")]
    private static partial Regex IsVictim();

    [GeneratedRegex(@"\b([Dd]eath|[Kk]illing|[Mm]urder|[Kk]idnapping|[Aa]bduction|[Aa]ssassination|[Ss]hooting|[Ss]tabbing) of (the late )?([\w-]+ ){0,2}$|\b([Kk]ill(ed|s|ing)|[Mm]urder(ed|ing)|[Aa]ssassinat(ed|ing)|[Ww]ounded|[Kk]idnapped|[Aa]bducted|shot dead|[Aa]ssaulted|[Ss]tabbed) ((?!(by|when|after|as|in|and|before|while|on|at|during|near|that|said)\b)[\w-]+ ){0,3}$|\b([Aa]mong the (dead|victims|wounded|injured|missing) (was|were|is)|[Vv]ictim,?) ([\w-]+ ){0,2}$", RegexOptions.RightToLeft)]
    private static partial Regex VictimNamed();

    [GeneratedRegex(Aside + @"((" + WasDone + @"(" + Charged + @")| (" + Charged + @")" + Passive + @")|(" + WasDone + @"| )(charged( (with|over|in|for|under)\b|[.;]|$)|sentenced to\b|(accused|suspected) of [^.;]{0,60}?\b(" + Crimes + @"))|(" + WasDone + @"found| pleaded| pleads) guilty)")]
    private static partial Regex IsSuspect();

    [GeneratedRegex(@"\b(?<!\bof (the |a )?)([Ss]uspects?|[Ss]uspected \w+|[Gg]unm[ae]n|[Ss]hooter|[Aa]ttacker|[Dd]efendants?|[Aa]lleged (?!victim)\w+|[Tt]he accused),?( was| has been)?( identified| named)?( by \w+)?( as)?,? $|\b([Aa]rrest(ed|s)|[Ii]ndict(ed|s)|[Cc]onvict(ed|s)|[Jj]ail(ed|s)|[Ss]entenced|([Aa]rrest|[Ii]ndictment|[Cc]onviction|[Tt]rial|[Ss]entencing) of) ((?!(by|of|who|with|from|against|near|when|after|as|in|and|before|while|on|at|that|said|to|for|over)\b)[\w-]+ ){0,4}$", RegexOptions.RightToLeft)]
    private static partial Regex SuspectNamed();

    [GeneratedRegex(@"\b([Aa]ccus(ed|es|ing)|[Cc]harg(ed|es|ing)|[Ss]uspect(ed)?) ((?!(by|of|who|with|from|against|that|when|after|and)\b)[\w-]+ ){0,4}$", RegexOptions.RightToLeft)]
    private static partial Regex AccuserBefore();

    [GeneratedRegex(@"^(,[^,.;]{2,60},)? (of|with|over|in) [^.;]{0,60}?\b(" + Crimes + ")")]
    private static partial Regex OfCrime();

    [GeneratedRegex(Aside + @" (has |had |have )?(organi[sz]ed|organi[sz]es|hosted|hosts|convened|convenes|chaired|chairs|is hosting|will host|called (a|the|an emergency|for a) (strike|rally|march|meeting|summit|session|protest|demonstration|election))\b")]
    private static partial Regex Organizes();

    [GeneratedRegex(@"\b([Oo]rgani[sz]ers?,?|([Oo]rgani[sz]ed|[Hh]osted|[Cc]onvened|[Cc]haired|[Cc]alled|[Ll]ed) by) ((?!(and|the police|when)\b)[\w'’-]+ ){0,4}$", RegexOptions.RightToLeft)]
    private static partial Regex OrganizedBy();

    [GeneratedRegex(Aside + @"( and (\p{Lu}[\w'’-]*\.? ?)+)? (has |had |have )?(met\b|meets\b|shook hands|held talks|holds talks|(took|takes|will take) part|attend(ed|s)?\b)")]
    private static partial Regex TakesPart();

    [GeneratedRegex(@"\b([Mm]et|[Mm]eets|[Mm]eeting|[Tt]alks|[Ss]ummit|[Nn]egotiat(ed|es|ions)|[Ss]hook hands|[Ss]poke)( with| between)? ((?!(said|on|in|that|by|when|after)\b)[\w'’-]+ ){0,5}$", RegexOptions.RightToLeft)]
    private static partial Regex TakesPartWith();

    [GeneratedRegex(Aside + @" (has |had |have )?(promis|pledg|vow|urg|appeal|denounc|critici[sz]|condemn|warn|announc|demand|insist|tweet|wrote|blam|prais|threaten|apologi[sz]|testifi|claim|accus|proposed|called (for|on|it|the)|defend)(ed|es|e|s|ing)?\b")]
    private static partial Regex Speaks();
}
