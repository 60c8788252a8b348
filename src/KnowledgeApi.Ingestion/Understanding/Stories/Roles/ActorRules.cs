namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Who brought an event about, took part in it, spoke, or has only to do with those of whom it tells.</summary>
internal static class ActorRules
{
    private const int LongestObject = 7;

    public static bool Organize(NameReading name) =>
        name.Predicate is { } predicate && (IsOrganizer(predicate) || predicate.Does(RoleKinds.Calls) && IsGathering(predicate) || predicate.Does(RoleKinds.Appoints) && IsAppointee(predicate))
        || name.Governor is { } governor && governor.IsDoneBy(RoleKinds.Organized) || NameTitle.IsOf(name.Setting, RoleKinds.Organizer);

    public static bool TakePart(NameReading name) => name.Predicate is { } predicate && predicate.Does(RoleKinds.Meets) && !predicate.Group.IsUnreal
        || name.Governor is { } governor && (governor.IsVerb(RoleKinds.Encounters) || governor.Through.Is(RoleKinds.With) && governor.Is(RoleKinds.MeetsWith)) && !name.Setting.IsPossessive;

    /// <summary>Whoever is given an office, or has it taken from them.</summary>
    public static bool AreChosen(NameReading name) => name.Predicate is { } predicate && predicate.IsDone(RoleKinds.Chosen);

    public static bool Speak(NameReading name) => name.Predicate is { } predicate && predicate.Does(RoleKinds.Speaks) && !predicate.Group.IsUnreal;

    /// <summary>Judges and officers by what they did to others, predecessors, and whose kin it is of whom the text tells.</summary>
    public static bool AreInvolved(NameReading name) =>
        name.Predicate is { } predicate && predicate.Does(RoleKinds.Judges) && !predicate.HasNoObject()
        || name.Governor is { } governor && (governor.IsVerb(RoleKinds.Replaces) || governor.IsDoneBy(RoleKinds.Judges) || governor.IsNoun(RoleKinds.Kin))
        || name.Setting is { IsPossessive: true, Behind: [var next, ..] } && next.Is(RoleKinds.Kin);

    // "DORA VALE, HOST:" says who speaks.
    private static bool IsOrganizer(NamePredicate predicate) => predicate.Does(RoleKinds.Organizes) && predicate.Next(1).Mark is not ':';

    // "Called a snap election on Tuesday", but not "called the election a farce".
    private static bool IsGathering(NamePredicate predicate)
    {
        var at = Enumerable.Range(1, LongestObject).FirstOrDefault(i => predicate.Next(i).Is(RoleKinds.Gathering));
        return at > 0 && predicate.HasNoObject(at + 1) && !Enumerable.Range(1, at).Any(i => predicate.Next(i).IsBreak);
    }

    // "Appointed lawyer Ilze Berzina as", but not "appointed coach of Rovers", which was done to the subject.
    private static bool IsAppointee(NamePredicate predicate)
    {
        if (!predicate.Is(RoleKinds.EndsEd) || predicate.Group.IsPerfect)
        {
            return true;
        }

        var names = 0;
        for (var i = 1; i <= LongestObject && !predicate.HasNoObject(i); i++)
        {
            names = predicate.Next(i).IsCapital ? names + 1 : 0;
            if (names > 1 && predicate.HasNoObject(i + 1))
            {
                return true;
            }
        }

        return false;
    }
}
