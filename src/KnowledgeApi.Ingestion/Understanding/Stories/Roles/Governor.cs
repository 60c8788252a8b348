namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>The word before a name to which the name belongs: "arrested" in "arrested the baker Vale", "death" and "of" in "the death of Vale".</summary>
/// <param name="At">Where it stands among the words before the name.</param>
/// <param name="Through">The preposition between them; none where the name is its object.</param>
internal readonly record struct Governor(List<RoleWord> Before, int At, RoleWord Through)
{
    private const int LongestName = 8;

    private const RoleKinds Verbs = RoleKinds.Harms | RoleKinds.Charges | RoleKinds.Accuses | RoleKinds.Replaces | RoleKinds.Encounters;

    private const RoleKinds Ends = RoleKinds.Conjunction | RoleKinds.Doubt | RoleKinds.Relative | RoleKinds.Be | RoleKinds.Have | RoleKinds.Modal
        | RoleKinds.Report | RoleKinds.Day | RoleKinds.Verb | RoleKinds.Negation;

    /// <summary>Whether the name is the object of such a verb that is neither passive nor denied, nor said in doubt as in "claims that police arrested Vale".</summary>
    public bool IsVerb(RoleKinds kinds) =>
        Through.Kinds is 0 && Before[At].Is(kinds) && !IsBehind(RoleKinds.Be | RoleKinds.Negation) && !Before[..At].Exists(word => word.Is(RoleKinds.Doubt));

    public bool IsNoun(RoleKinds kinds) => Through.Is(RoleKinds.Of) && Before[At].Is(kinds);

    /// <summary>Whether it was done "by" the bearer of the name.</summary>
    public bool IsDoneBy(RoleKinds kinds) => Through.Is(RoleKinds.By) && Before[At].Is(kinds);

    public bool Is(RoleKinds kinds) => Before[At].Is(kinds);

    /// <summary>Whether there is doubt of what it says: "denied arresting", "without arresting".</summary>
    public bool IsDoubted => IsBehind(RoleKinds.Doubt | RoleKinds.Negation);

    private bool IsBehind(RoleKinds kinds)
    {
        for (var i = At - 1; i >= Math.Max(0, At - 2); i--)
        {
            if (Before[i].Is(kinds) || !Before[i].Is(RoleKinds.Adverb | RoleKinds.Be | RoleKinds.Have))
            {
                return Before[i].Is(kinds);
            }
        }

        return false;
    }

    public static Governor? Of(NameSetting setting)
    {
        var before = setting.Before;
        var isApposed = before is [.., { Mark: ',' }];
        if (isApposed && EndsInName(before))
        {
            return null;
        }

        for (var i = before.Count - (isApposed ? 2 : 1); i >= Math.Max(0, before.Count - LongestName); i--)
        {
            var word = before[i];
            if (word.Is(Verbs) && !word.Is(RoleKinds.Preposition) && !(i > 0 && IsNounOfVerb(before, i)))
            {
                return IsOfOther(before, i) ? null : new(before, i, default);
            }

            if (word.Is(RoleKinds.Preposition) && !(isApposed && IsOfOffice(before, i)))
            {
                return i > 0 ? new(before, i - 1, word) : null;
            }

            if (word.Is(Ends) || !word.IsOfName && !(word.IsPossessive || word.Is(RoleKinds.Preposition | RoleKinds.And) && i > 0 && before[i - 1].IsOfName))
            {
                return null;
            }
        }

        return null;
    }

    // "The murdered man's widow Vale", "jailed trader's wife Vale", but not "killed the trader's wife Vale".
    private static bool IsOfOther(List<RoleWord> before, int at) => before.FindLastIndex(word => word.IsPossessive) > at
        && (at == 0 || before[at - 1].Is(RoleKinds.Determiner) || !(before[at + 1].IsCapital || before[at + 1].Is(RoleKinds.Determiner)));

    // "The judge who convicted Carl Dunn, Vale": Dunn is who was convicted.
    private static bool EndsInName(List<RoleWord> before)
    {
        var last = before.Count - 2;
        var at = last;
        while (at >= 0 && before[at].IsCapital)
        {
            at--;
        }

        return at < last && !(at >= 0 && before[at].Is(RoleKinds.Determiner | RoleKinds.Of));
    }

    // "The murder suspect Vale" and "the killings".
    private static bool IsNounOfVerb(List<RoleWord> before, int at) => before[at].Is(RoleKinds.Harm) && before[at - 1].Is(RoleKinds.Determiner);

    // "Arrested the mayor of Porto, Vale" and "arrested one of them, Vale", but not "the son of the mayor, Vale".
    private static bool IsOfOffice(List<RoleWord> before, int at) => before[at].Is(RoleKinds.Of) && at > 0
        && (before[at - 1].Is(RoleKinds.Determiner) || before[at + 1].IsCapital && before[at - 1].IsOfName && !before[at - 1].Is(RoleKinds.Relation));
}
