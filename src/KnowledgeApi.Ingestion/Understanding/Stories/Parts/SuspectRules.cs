namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>
/// Who is suspected. Nobody is but where the words say that they were arrested, charged, accused of a crime or suspected:
/// where words can be read in two ways, they do not.
/// </summary>
internal static class SuspectRules
{
    public static bool Fit(NameReading name) => name.Predicate is { } predicate && IsCharged(predicate) || name.Governor is { } governor && IsCharged(governor, name.Setting)
        || name.Owns(PartKinds.Charge) || NameTitle.IsOf(name.Setting, PartKinds.Culprit) || NameTitle.IsOfAlleged(name.Setting.Before);

    private static bool IsCharged(Predicate predicate) =>
        predicate.IsDone(PartKinds.Charged | PartKinds.ChargedWith)
        || predicate.IsDone(PartKinds.Accused) && NameReading.HasCrime(predicate.Words, predicate.Group.Verb + 1)
        || predicate.Is(PartKinds.StandsTrial) && !predicate.Group.IsUnreal;

    private static bool IsCharged(Governor governor, NameSetting setting) =>
        !governor.IsDoubted && Apposition.IsClear(setting)
        && (governor.IsVerb(PartKinds.Charges) || governor.IsNoun(PartKinds.Charge) || governor.IsVerb(PartKinds.Accuses) && IsOfCrime(setting.Behind));

    // "Accused Vale of theft", "charged Vale with theft".
    private static bool IsOfCrime(List<PartWord> behind) => behind is [var next, ..] && next.Is(PartKinds.Preposition) && !next.Is(PartKinds.By) && NameReading.HasCrime(behind, 1);
}
