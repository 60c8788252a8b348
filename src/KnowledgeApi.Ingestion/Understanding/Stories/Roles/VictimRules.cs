namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Who was harmed, as far as the words say so.</summary>
internal static class VictimRules
{
    private const int LongestCause = 8;

    public static bool Fit(NameReading name) => name.Predicate is { } predicate && IsHarmed(predicate) || name.Governor is { } governor && IsHarmed(governor, name.Setting)
        || name.Owns(RoleKinds.Harm) || name.Owns(RoleKinds.Death) && IsOfPeril(name.Setting) || NameTitle.IsOf(name.Setting, RoleKinds.Victim);

    private static bool IsHarmed(NamePredicate predicate) =>
        predicate.IsDone(RoleKinds.Harmed) || predicate.Does(RoleKinds.Perishes) && !predicate.Group.IsUnreal || predicate.Does(RoleKinds.Dies) && !predicate.Group.IsUnreal && IsUnnatural(predicate);

    private static bool IsHarmed(Governor governor, NameSetting setting) =>
        (governor.IsVerb(RoleKinds.Harms) || governor.IsNoun(RoleKinds.Harm) || governor.IsNoun(RoleKinds.Death) && IsOfPeril(setting)) && Apposition.IsClear(setting);

    // "Manslaughter over the death of Vale", "Vale's death in a crash".
    private static bool IsOfPeril(NameSetting setting) => setting.Before.Exists(word => word.Is(RoleKinds.Crime)) || setting.Behind.Exists(word => word.Is(RoleKinds.Peril));

    // "Died in the crash", but not "died in her sleep".
    private static bool IsUnnatural(NamePredicate predicate)
    {
        for (var i = 1; i < LongestCause && predicate.Next(i) is { IsBreak: false, Kinds: var kinds }; i++)
        {
            if ((kinds & (RoleKinds.Peril | RoleKinds.Harmed)) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
