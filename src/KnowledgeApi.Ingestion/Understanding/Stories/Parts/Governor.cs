namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>The word before a name to which the name belongs: "arrested" in "arrested the baker Vale", "death" and "of" in "the death of Vale".</summary>
/// <param name="At">Where it stands among the words before the name.</param>
/// <param name="Through">The preposition between them; none where the name is its object.</param>
internal readonly record struct Governor(List<PartWord> Before, int At, PartWord Through)
{
    private const int LongestName = 8;

    private const PartKinds Verbs = PartKinds.Harms | PartKinds.Charges | PartKinds.Accuses | PartKinds.Replaces | PartKinds.Encounters;

    private const PartKinds Ends = PartKinds.Conjunction | PartKinds.Doubt | PartKinds.Relative | PartKinds.Be | PartKinds.Have | PartKinds.Modal | PartKinds.Report | PartKinds.Day | PartKinds.Verb | PartKinds.Negation;

    /// <summary>Whether the name is the object of such a verb that is neither passive nor denied, nor said in doubt as in "claims that police arrested Vale".</summary>
    public bool IsVerb(PartKinds kinds) =>
        Through.Kinds is 0 && Before[At].Is(kinds) && !IsBehind(PartKinds.Be | PartKinds.Negation) && !Before[..At].Exists(word => word.Is(PartKinds.Doubt));

    public bool IsNoun(PartKinds kinds) => Through.Is(PartKinds.Of) && Before[At].Is(kinds);

    /// <summary>Whether it was done "by" the bearer of the name.</summary>
    public bool IsDoneBy(PartKinds kinds) => Through.Is(PartKinds.By) && Before[At].Is(kinds);

    public bool Is(PartKinds kinds) => Before[At].Is(kinds);

    /// <summary>Whether there is doubt of what it says: "denied arresting", "without arresting".</summary>
    public bool IsDoubted => IsBehind(PartKinds.Doubt | PartKinds.Negation);

    private bool IsBehind(PartKinds kinds)
    {
        for (var i = At - 1; i >= Math.Max(0, At - 2); i--)
        {
            if (Before[i].Is(kinds) || !Before[i].Is(PartKinds.Adverb | PartKinds.Be | PartKinds.Have))
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
            if (word.Is(Verbs) && !word.Is(PartKinds.Preposition) && !(i > 0 && IsNounOfVerb(before, i)))
            {
                return IsOfOther(before, i) ? null : new(before, i, default);
            }

            if (word.Is(PartKinds.Preposition) && !(isApposed && IsOfOffice(before, i)))
            {
                return i > 0 ? new(before, i - 1, word) : null;
            }

            if (word.Is(Ends) || !word.IsOfName && !(word.IsPossessive || word.Is(PartKinds.Preposition | PartKinds.And) && i > 0 && before[i - 1].IsOfName))
            {
                return null;
            }
        }

        return null;
    }

    // "The murdered man's widow Vale", "jailed trader's wife Vale", but not "killed the trader's wife Vale".
    private static bool IsOfOther(List<PartWord> before, int at) => before.FindLastIndex(word => word.IsPossessive) > at
        && (at == 0 || before[at - 1].Is(PartKinds.Determiner) || !(before[at + 1].IsCapital || before[at + 1].Is(PartKinds.Determiner)));

    // "The judge who convicted Carl Dunn, Vale": Dunn is who was convicted.
    private static bool EndsInName(List<PartWord> before)
    {
        var last = before.Count - 2;
        var at = last;
        while (at >= 0 && before[at].IsCapital)
        {
            at--;
        }

        return at < last && !(at >= 0 && before[at].Is(PartKinds.Determiner | PartKinds.Of));
    }

    // "The murder suspect Vale" and "the killings".
    private static bool IsNounOfVerb(List<PartWord> before, int at) => before[at].Is(PartKinds.Harm) && before[at - 1].Is(PartKinds.Determiner);

    // "Arrested the mayor of Porto, Vale" and "arrested one of them, Vale", but not "the son of the mayor, Vale".
    private static bool IsOfOffice(List<PartWord> before, int at) => before[at].Is(PartKinds.Of) && at > 0
        && (before[at - 1].Is(PartKinds.Determiner) || before[at + 1].IsCapital && before[at - 1].IsOfName && !before[at - 1].Is(PartKinds.Relation));
}
