using System.Collections.Frozen;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>
/// What kind of event a text reports, by its words: the root classes of CAMEO as words, and six that CAMEO lacks.
/// </summary>
internal static class EventKinds
{
    private const int InHeadline = 2;
    private const int LongestSentence = 40;

    private static readonly (string Kind, string Words)[] Lexicon =
    [
        ("APPOINT", "appoint appointed appoints appointment nominate nominates nominated nomination tapped names named hires hired inaugurated inauguration reshuffle"),
        ("ELECT", "elect elected elects election elections ballot ballots runoff polls by-election landslide referendum"),
        ("LEGISLATE", "legislate legislation bill bills enact enacts enacted pass passes passed approve approves approved approval ratify ratified repeal repealed amend amended amendment budget lawmakers overhaul earmarks earmarked"),
        ("PUBLISH", "publish publishes published publication report study survey book trailer unveils unveiled discovered discovery discover spot findings"),
        ("DISASTER", "earthquake quake flood floods flooding storm hurricane typhoon tornado wildfire wildfires blaze crash crashes crashed collapse collapses collapsed explosion explosions "
            + "derails derailed derailment landslide avalanche drought snowfall capsized sinks sank tsunami eruption erupts"),
        ("ASSAULT", "assault assaults assaulted attack attacks attacked attacker bomb bombs bombing bombings bomber stab stabbed stabbing abduct abducted kidnap kidnapped kidnapping rape raped hijacked shoot shoots shot shooting shootings gunman gunmen massacre murder murdered punched slapped"),
        ("FIGHT", "fight fighting battle battles clash clashes clashed airstrike airstrikes shelling shelled invade invades invaded invasion war offensive combat"),
        ("COERCE", "arrest arrests arrested detain detains detained seize seizes seized raid raids raided impose imposes imposed ban bans banned indict indicts indicted indictment charged sentence sentenced sentences jail jailed curfew martial crackdown convict convicted fined removes removed impeached ousted"),
        ("DIE", "die dies died dead death deaths killed kills obituary funeral"),
        ("PROTEST", "protest protests protested protesters rally rallies rallied demonstrate demonstration demonstrations demonstrators riot riots march marches walkout"),
        ("FORCE_POSTURE", "deploy deploys deployed deployment drill drills mobilise mobilises mobilize mobilizes mobilized maneuvers manoeuvres missile missiles troops nuclear"),
        ("REDUCE_RELATIONS", "expel expels expelled sever severs severed sanction sanctions sanctioned embargo boycott boycotts suspend suspends suspended halts halted recalls recalled"),
        ("THREATEN", "threaten threatens threatened threat threats ultimatum"),
        ("DISAPPROVE", "criticise criticises criticised criticize criticizes criticized criticism condemn condemns condemned accuse accuses accused accusations denounce denounces denounced blame blames blamed slam slams slammed blasts complain complains complaint sue sues sued lawsuit outrage"),
        ("REJECT", "reject rejects rejected refuse refuses refused deny denies denied veto vetoes vetoed rebuff rebuffs rebuffed dismisses blocks blocked"),
        ("DEMAND", "demand demands demanded insist insists insisted"),
        ("INVESTIGATE", "investigate investigates investigated investigating investigation investigations investigators probe probes probing inquiry inquest inspect inspects inspected inspection examine examines"),
        ("YIELD", "yield yields yielded free frees freed release releases released resign resigns resigned resignation apologise apologises apologize apologizes apologized apology sorry concede concedes conceded surrender surrenders surrendered withdraw withdraws withdrew withdrawal ceasefire cease-fire retreat lift lifts lifted"),
        ("AID", "aid donate donates donated donation relief rescue rescues rescued humanitarian evacuate evacuates evacuated"),
        ("COOPERATE", "cooperate cooperates cooperation sign signs signed agreement deal treaty partnership pact alliance joins joined"),
        ("CONSULT", "meet meets met meeting talks summit visit visits visited discuss discusses discussed negotiate negotiates negotiated negotiations mediate"),
        ("APPEAL", "appeal appeals appealed urge urges urged plead pleads pleaded calls"),
        ("EXPRESS_INTENT", "plan plans planned pledge pledges pledged vow vows vowed promise promises promised intend intends intended propose proposes proposed prepares"),
        ("MAKE_STATEMENT", "says statement comment comments remarks warns warned declares declared announces announced announcement speech tells claims claimed"),
    ];

    private static readonly FrozenDictionary<string, string> Kinds =
        Lexicon.SelectMany(kind => kind.Words.Split(' '), (kind, word) => (word, kind.Kind)).DistinctBy(w => w.word).ToFrozenDictionary(w => w.word, w => w.Kind);

    private static readonly FrozenDictionary<string, int> Order = Lexicon.Index().ToFrozenDictionary(kind => kind.Item.Kind, kind => kind.Index);

    /// <summary>The kind that most words speak for, those of the headline twice; null where none does.</summary>
    public static string? Of(string headline, string firstSentence) =>
        Votes(headline, InHeadline).Concat(Votes(firstSentence, 1)).GroupBy(vote => vote.Kind)
            .OrderByDescending(kind => kind.Sum(vote => vote.Weight)).ThenBy(kind => Order[kind.Key]).FirstOrDefault()?.Key;

    private static IEnumerable<(string Kind, int Weight)> Votes(string text, int weight) =>
        from word in text.ToLowerInvariant().Split([' ', '\n', ',', '.', ':', ';', '"', '\'', '“', '”', '‘', '’', '?', '!', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Take(LongestSentence).Distinct()
        let kind = Kinds.GetValueOrDefault(word)
        where kind is not null
        select (kind, weight);
}
