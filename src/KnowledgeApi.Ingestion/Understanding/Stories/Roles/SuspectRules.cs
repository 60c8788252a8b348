namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>
/// Who is suspected. Nobody is but where the words say that they were arrested, charged, accused of a crime or suspected:
/// where words can be read in two ways, they do not.
/// </summary>
internal static class SuspectRules
{
    private const int LongestOfCrime = 10;

    public static bool Fit(NameReading name) => !name.Setting.Behind.Exists(word => word.Is(RoleKinds.Clears)) && IsSuspected(name);

    private static bool IsSuspected(NameReading name) => name.Predicate is { } predicate && IsCharged(predicate) || name.Governor is { } governor && IsCharged(governor, name.Setting)
        || name.Owns(RoleKinds.Charge) || NameTitle.IsOf(name.Setting, RoleKinds.Culprit) || NameTitle.IsOfAlleged(name.Setting.Before);

    private static bool IsCharged(NamePredicate predicate) =>
        predicate.IsDone(RoleKinds.Charged | RoleKinds.ChargedWith) && (!predicate.Is(RoleKinds.OfCrime) || HasCrime(predicate.Behind, 0))
        || predicate.IsDone(RoleKinds.Accused) && IsOfCrime(predicate.Behind)
        || predicate.Is(RoleKinds.StandsTrial) && !predicate.Group.IsUnreal;

    private static bool IsCharged(Governor governor, NameSetting setting) =>
        !governor.IsDoubted && Apposition.IsClear(setting)
        && (governor.IsVerb(RoleKinds.Charges) || governor.IsNoun(RoleKinds.Charge) || governor.IsVerb(RoleKinds.Accuses) && IsOfCrime(setting.Behind));

    // "Accused Vale of theft", "charged Vale with theft".
    private static bool IsOfCrime(List<RoleWord> behind)
    {
        var at = behind.FindIndex(word => !word.Is(RoleKinds.Day));
        return at >= 0 && behind[at].Is(RoleKinds.Preposition) && !behind[at].Is(RoleKinds.By) && HasCrime(behind, at);
    }

    // The crime behind "by" is that of whoever did it: "held for ransom by robbers".
    private static bool HasCrime(List<RoleWord> words, int from)
    {
        for (var i = from; i < Math.Min(words.Count, from + LongestOfCrime) && !words[i].IsBreak && !words[i].Is(RoleKinds.Conjunction | RoleKinds.Omits | RoleKinds.By); i++)
        {
            if (words[i].Is(RoleKinds.Crime))
            {
                return true;
            }
        }

        return false;
    }
}
