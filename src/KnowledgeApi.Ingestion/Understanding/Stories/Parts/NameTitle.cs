namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>What a text calls somebody right before their name: "the suspect, identified by police as", "victims".</summary>
internal static class NameTitle
{
    private const int MostNouns = 2;

    public static bool IsOf(NameSetting setting, PartKinds kinds)
    {
        var (before, at) = (setting.Before, BeforeOthers(setting.Before));
        if (at >= 0 && before[at].Is(kinds))
        {
            // "The suspect Vale said she saw" is another.
            return Apposition.IsClear(setting) || at == 0 || !before[at - 1].Is(PartKinds.Determiner);
        }

        var title = at >= 0 && before[at].Mark is ',' ? at - 1 : BeforeNaming(before, at, kinds);
        return title >= 0 && before[title].Is(kinds) && Apposition.IsClear(setting) && !ClauseOpening.IsOfRelation(before[..title]) && !IsOfOther(before, title);
    }

    /// <summary>"Alleged drug smuggler", "convicted killer".</summary>
    public static bool IsOfAlleged(List<PartWord> before) =>
        before is [.., var noun] && noun.Is(PartKinds.Offender)
        && (before is [.., var direct, _] && direct.Is(PartKinds.Alleged) || before is [.., var apart, var between, _] && apart.Is(PartKinds.Alleged) && between.IsOfName);

    /// <summary>Before "was identified by police as", and the nouns behind that; -1 where nobody is named so.</summary>
    private static int BeforeNaming(List<PartWord> before, int at, PartKinds kinds)
    {
        for (var nouns = 0; nouns < MostNouns && at > 0 && IsNoun(before[at]) && !before[at].Is(PartKinds.Named); nouns++)
        {
            at--;
        }

        var naming = at;
        while (at >= 0 && before[at].Is(PartKinds.Named | PartKinds.Adverb) && !before[at].Is(kinds))
        {
            at--;
        }

        return at == naming ? -1 : at >= 0 && before[at].Mark is ',' ? at - 1 : at;
    }

    /// <summary>Before others named with the name: "Vale and", "Vale, Orne and".</summary>
    private static int BeforeOthers(List<PartWord> before)
    {
        var at = before.Count - 1;
        while (at > 0 && (before[at].Is(PartKinds.And) || before[at].Mark is ',') && before[at - 1].IsCapital && !before[at - 1].Is(PartKinds.Culprit | PartKinds.Victim | PartKinds.Organizer))
        {
            at--;
            while (at >= 0 && before[at].IsCapital && !before[at].Is(PartKinds.Culprit | PartKinds.Victim | PartKinds.Organizer))
            {
                at--;
            }
        }

        return at;
    }

    // "A brother of the suspect, Vale": the brother.
    private static bool IsOfOther(List<PartWord> before, int title)
    {
        var at = title - 1;
        while (at > 0 && before[at].Is(PartKinds.Determiner))
        {
            at--;
        }

        return at >= 0 && before[at].Is(PartKinds.Of) && !(at > 0 && before[at - 1].Is(PartKinds.Charge | PartKinds.Harm | PartKinds.Death));
    }

    private static bool IsNoun(PartWord word) => word.IsOfName && !word.Is(PartKinds.EndsEd | PartKinds.EndsIng);
}
