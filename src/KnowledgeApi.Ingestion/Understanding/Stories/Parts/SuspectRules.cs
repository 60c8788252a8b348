namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>
/// Who is suspected. Nobody is but where the words say that they were arrested, charged, accused of a crime or suspected:
/// where words can be read in two ways, they do not.
/// </summary>
internal static class SuspectRules
{
    private const int LongestOfCrime = 10;

    public static bool Fit(NameReading name) => !name.Setting.Behind.Exists(word => word.Is(PartKinds.Clears)) && IsSuspected(name);

    private static bool IsSuspected(NameReading name) => name.Predicate is { } predicate && IsCharged(predicate) || name.Governor is { } governor && IsCharged(governor, name.Setting)
        || name.Owns(PartKinds.Charge) || NameTitle.IsOf(name.Setting, PartKinds.Culprit) || NameTitle.IsOfAlleged(name.Setting.Before);

    private static bool IsCharged(Predicate predicate) =>
        predicate.IsDone(PartKinds.Charged | PartKinds.ChargedWith) && (!predicate.Is(PartKinds.OfCrime) || HasCrime(predicate.Behind, 0))
        || predicate.IsDone(PartKinds.Accused) && IsOfCrime(predicate.Behind)
        || predicate.Is(PartKinds.StandsTrial) && !predicate.Group.IsUnreal;

    private static bool IsCharged(Governor governor, NameSetting setting) =>
        !governor.IsDoubted && Apposition.IsClear(setting)
        && (governor.IsVerb(PartKinds.Charges) || governor.IsNoun(PartKinds.Charge) || governor.IsVerb(PartKinds.Accuses) && IsOfCrime(setting.Behind));

    // "Accused Vale of theft", "charged Vale with theft".
    private static bool IsOfCrime(List<PartWord> behind)
    {
        var at = behind.FindIndex(word => !word.Is(PartKinds.Day));
        return at >= 0 && behind[at].Is(PartKinds.Preposition) && !behind[at].Is(PartKinds.By) && HasCrime(behind, at);
    }

    // The crime behind "by" is that of whoever did it: "held for ransom by robbers".
    private static bool HasCrime(List<PartWord> words, int from)
    {
        for (var i = from; i < Math.Min(words.Count, from + LongestOfCrime) && !words[i].IsBreak && !words[i].Is(PartKinds.Conjunction | PartKinds.Omits | PartKinds.By); i++)
        {
            if (words[i].Is(PartKinds.Crime))
            {
                return true;
            }
        }

        return false;
    }
}
