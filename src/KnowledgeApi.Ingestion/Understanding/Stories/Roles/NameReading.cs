namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>How a name stands in its sentence.</summary>
/// <param name="Predicate">What is said of its bearer behind it; null where that is not certain.</param>
/// <param name="Governor">The word before it to which it belongs, if any.</param>
internal readonly record struct NameReading(NameSetting Setting, NamePredicate? Predicate, Governor? Governor)
{
    private const RoleKinds Behind = RoleKinds.Preposition | RoleKinds.Conjunction | RoleKinds.Be | RoleKinds.Have | RoleKinds.Day | RoleKinds.And;

    /// <summary>"Vale's arrest", but not "Vale's murder trial" or "Vale's arrest of two men".</summary>
    public bool Owns(RoleKinds kinds) =>
        Setting is { IsPossessive: true, Behind: [var noun, .. var rest] } && noun.Is(kinds)
        && (rest is not [var next, ..] || next.IsBreak || next.Is(Behind) && !next.Is(RoleKinds.Of) || next.Is(RoleKinds.EndsEd));

    public static NameReading Of(NameSetting setting)
    {
        var predicate = NamePredicate.Of(setting);
        var isOfName = predicate is { IsRelative: true } ? !ClauseOpening.IsOfRelation(setting.Before) : ClauseOpening.IsBefore(setting.Before);
        return new(setting, isOfName ? predicate : null, Roles.Governor.Of(setting));
    }
}
