namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>What a sentence says of somebody behind their name, asides and others named beside them left out.</summary>
/// <param name="Words">Those behind the name.</param>
/// <param name="IsRelative">Whether it hangs on the name itself: "Vale, who was", "Vale, arrested on".</param>
/// <param name="IsActive">Whether a verb that stands alone may be what the subject did: "Vale, who shot", "the thief Vale arrested".</param>
internal readonly record struct NamePredicate(List<RoleWord> Words, VerbGroup Group, bool IsRelative, bool IsActive)
{
    private const RoleKinds Verbs = RoleKinds.Harmed | RoleKinds.Dies | RoleKinds.Perishes | RoleKinds.Charged | RoleKinds.ChargedWith | RoleKinds.Accused | RoleKinds.StandsTrial
        | RoleKinds.Judges | RoleKinds.Organizes | RoleKinds.Calls | RoleKinds.Appoints | RoleKinds.Meets | RoleKinds.Speaks | RoleKinds.Replaces | RoleKinds.Report | RoleKinds.Verb;

    private const RoleKinds Participles = RoleKinds.Harmed | RoleKinds.Charged | RoleKinds.ChargedWith | RoleKinds.Accused;

    public bool Is(RoleKinds kinds) => At(Group.Verb).Is(kinds);

    /// <summary>Whether the subject was done to what the verb says, as "was arrested", "Vale arrested in", and "was shot and killed".</summary>
    public bool IsDone(RoleKinds kinds) => !Group.IsUnreal
        && (IsDone(Group.Verb, kinds) || Is(RoleKinds.Harmed | RoleKinds.Charged) && At(Group.Verb + 1).Is(RoleKinds.And) && IsDone(Group.Verb + 2, kinds));

    /// <summary>Whether the subject does what the verb says.</summary>
    public bool Does(RoleKinds kinds) =>
        Is(kinds) && !Group.IsNegated && (!Group.IsOfBe || Is(RoleKinds.EndsIng)) && !At(Group.Verb + 1).Is(RoleKinds.By);

    /// <summary>The words behind the verb.</summary>
    public List<RoleWord> Behind => Words[(Group.Verb + 1)..];

    public RoleWord Next(int steps) => At(Group.Verb + steps);

    /// <summary>Whether a verb is followed by nothing that could be its object.</summary>
    public bool HasNoObject(int steps = 1) => EndsBefore(Group.Verb + steps) || Next(steps).Is(RoleKinds.And);

    private bool IsDone(int verb, RoleKinds kinds) =>
        At(verb).Is(kinds) && (Group.IsOfBe || Group.IsBare && !IsActive) && (At(verb).Is(RoleKinds.OnlyAtEnd) ? EndsClause(verb + 1) : Group.IsOfBe || IsDoneAlone(verb));

    // "Arrested and jailed for", but not "shot and killed two".
    private bool IsDoneAlone(int verb) => IsParticiple(verb) || At(verb + 1).Is(RoleKinds.And) && IsParticiple(verb + 2);

    private bool IsParticiple(int verb) => At(verb).Is(RoleKinds.ChargedWith) || At(verb).Is(Participles) && !At(verb).Is(RoleKinds.OfCrime) && EndsBefore(verb + 1);

    private bool EndsClause(int at) => at >= Words.Count || Words[at].IsBreak;

    private bool EndsBefore(int at) => EndsClause(at) || Words[at].Is(RoleKinds.Preposition | RoleKinds.Conjunction | RoleKinds.Day);

    private RoleWord At(int at) => at < Words.Count ? Words[at] : default;

    /// <summary>Null where the words go on about something else.</summary>
    public static NamePredicate? Of(NameSetting setting)
    {
        var (words, asides) = (setting.Behind, new Asides(setting.Behind));
        while (!setting.IsPossessive && asides.At < words.Count && !words[asides.At].IsPossessive)
        {
            var isComma = words[asides.At].Mark is ',';
            var from = asides.At + (isComma ? 1 : 0);
            var isWho = from < words.Count && words[from].Is(RoleKinds.Who);
            var group = VerbGroup.At(words, from + (isWho ? 1 : 0));
            var isVerb = group.Verb < words.Count && words[group.Verb].Is(Verbs);
            if (isWho || isVerb || !group.IsBare)
            {
                var isRelative = isWho || isComma && group.IsBare && new NamePredicate(words, group, true, false).IsDone(Participles);
                return isRelative && !asides.AreOfNameOnly || asides.NamesOthers && !group.IsBare && !group.IsPlural ? null
                    : new(words, group, isRelative, isWho || !isRelative && ClauseOpening.MayBeClipped(setting.Before));
            }

            if (!asides.Skip())
            {
                return null;
            }
        }

        return null;
    }
}
