namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>Who was harmed, as far as the words say so.</summary>
internal static class VictimRules
{
    private const int LongestCause = 8;

    public static bool Fit(NameReading name) => name.Predicate is { } predicate && IsHarmed(predicate) || name.Governor is { } governor && IsHarmed(governor, name.Setting)
        || name.Owns(PartKinds.Harm) || name.Owns(PartKinds.Death) && IsOfPeril(name.Setting) || NameTitle.IsOf(name.Setting, PartKinds.Victim);

    private static bool IsHarmed(Predicate predicate) =>
        predicate.IsDone(PartKinds.Harmed) || predicate.Does(PartKinds.Perishes) && !predicate.Group.IsUnreal || predicate.Does(PartKinds.Dies) && !predicate.Group.IsUnreal && IsUnnatural(predicate);

    private static bool IsHarmed(Governor governor, NameSetting setting) =>
        (governor.IsVerb(PartKinds.Harms) || governor.IsNoun(PartKinds.Harm) || governor.IsNoun(PartKinds.Death) && IsOfPeril(setting)) && Apposition.IsClear(setting);

    // "Manslaughter over the death of Vale", "Vale's death in a crash".
    private static bool IsOfPeril(NameSetting setting) => setting.Before.Exists(word => word.Is(PartKinds.Crime)) || setting.Behind.Exists(word => word.Is(PartKinds.Peril));

    // "Died in the crash", but not "died in her sleep".
    private static bool IsUnnatural(Predicate predicate)
    {
        for (var i = 1; i < LongestCause && predicate.Next(i) is { IsBreak: false, Kinds: var kinds }; i++)
        {
            if ((kinds & (PartKinds.Peril | PartKinds.Harmed)) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
