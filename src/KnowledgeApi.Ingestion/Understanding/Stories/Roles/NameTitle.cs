namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>What a text calls somebody right before their name: "the suspect, identified by police as", "victims".</summary>
internal static class NameTitle
{
    private const int MostNouns = 2;

    public static bool IsOf(NameSetting setting, RoleKinds kinds)
    {
        var (before, at) = (setting.Before, BeforeOthers(setting.Before));
        if (at >= 0 && before[at].Is(kinds))
        {
            // "The suspect Vale said she saw" is another.
            return Apposition.IsClear(setting) || at == 0 || !before[at - 1].Is(RoleKinds.Determiner);
        }

        var title = at >= 0 && before[at].Mark is ',' ? at - 1 : BeforeNaming(before, at, kinds);
        return title >= 0 && before[title].Is(kinds) && Apposition.IsClear(setting) && !ClauseOpening.IsOfRelation(before[..title]) && !IsOfOther(before, title);
    }

    /// <summary>"Alleged drug smuggler", "convicted killer".</summary>
    public static bool IsOfAlleged(List<RoleWord> before) =>
        before is [.., var noun] && noun.Is(RoleKinds.Offender)
        && (before is [.., var direct, _] && direct.Is(RoleKinds.Alleged) || before is [.., var apart, var between, _] && apart.Is(RoleKinds.Alleged) && between.IsOfName);

    /// <summary>Before "was identified by police as", and the nouns behind that; -1 where nobody is named so.</summary>
    private static int BeforeNaming(List<RoleWord> before, int at, RoleKinds kinds)
    {
        for (var nouns = 0; nouns < MostNouns && at > 0 && IsNoun(before[at]) && !before[at].Is(RoleKinds.Named); nouns++)
        {
            at--;
        }

        var naming = at;
        while (at >= 0 && before[at].Is(RoleKinds.Named | RoleKinds.Adverb) && !before[at].Is(kinds))
        {
            at--;
        }

        // "Identified by Sheriff Vale" names another.
        return at == naming || before[naming].Is(RoleKinds.By) ? -1 : at >= 0 && before[at].Mark is ',' ? at - 1 : at;
    }

    /// <summary>Before others named with the name: "Vale and", "Vale, Orne and".</summary>
    private static int BeforeOthers(List<RoleWord> before)
    {
        var at = before.Count - 1;
        while (at > 0 && (before[at].Is(RoleKinds.And) || before[at].Mark is ',') && before[at - 1].IsCapital && !before[at - 1].Is(RoleKinds.Culprit | RoleKinds.Victim | RoleKinds.Organizer))
        {
            at--;
            while (at >= 0 && before[at].IsCapital && !before[at].Is(RoleKinds.Culprit | RoleKinds.Victim | RoleKinds.Organizer))
            {
                at--;
            }
        }

        return at;
    }

    // "A brother of the suspect, Vale": the brother.
    private static bool IsOfOther(List<RoleWord> before, int title)
    {
        var at = title - 1;
        while (at > 0 && before[at].Is(RoleKinds.Determiner))
        {
            at--;
        }

        return at >= 0 && before[at].Is(RoleKinds.Of) && !(at > 0 && before[at - 1].Is(RoleKinds.Charge | RoleKinds.Harm | RoleKinds.Death));
    }

    private static bool IsNoun(RoleWord word) => word.IsOfName && !word.Is(RoleKinds.EndsEd | RoleKinds.EndsIng);
}
