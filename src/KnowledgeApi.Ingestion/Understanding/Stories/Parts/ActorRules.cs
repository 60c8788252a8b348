namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>Who brought an event about, took part in it, spoke, or has only to do with those of whom it tells.</summary>
internal static class ActorRules
{
    private const int LongestObject = 7;

    public static bool Organize(NameReading name) =>
        name.Predicate is { } predicate && (IsOrganizer(predicate) || predicate.Does(PartKinds.Calls) && IsGathering(predicate) || predicate.Does(PartKinds.Appoints) && IsAppointee(predicate))
        || name.Governor is { } governor && governor.IsDoneBy(PartKinds.Organized) || NameTitle.IsOf(name.Setting, PartKinds.Organizer);

    public static bool TakePart(NameReading name) => name.Predicate is { } predicate && predicate.Does(PartKinds.Meets) && !predicate.Group.IsUnreal
        || name.Governor is { } governor && (governor.IsVerb(PartKinds.Encounters) || governor.Through.Is(PartKinds.With) && governor.Is(PartKinds.MeetsWith)) && !name.Setting.IsPossessive;

    public static bool Speak(NameReading name) => name.Predicate is { } predicate && predicate.Does(PartKinds.Speaks) && !predicate.Group.IsUnreal;

    /// <summary>Judges and officers by what they did to others, predecessors, and whose kin it is of whom the text tells.</summary>
    public static bool AreInvolved(NameReading name) =>
        name.Predicate is { } predicate && predicate.Does(PartKinds.Judges) && !predicate.HasNoObject()
        || name.Governor is { } governor && (governor.IsVerb(PartKinds.Replaces) || governor.IsDoneBy(PartKinds.Judges) || governor.IsNoun(PartKinds.Kin))
        || name.Setting is { IsPossessive: true, Behind: [var next, ..] } && next.Is(PartKinds.Kin);

    // "DORA VALE, HOST:" says who speaks.
    private static bool IsOrganizer(Predicate predicate) => predicate.Does(PartKinds.Organizes) && predicate.Next(1).Mark is not ':';

    // "Called a snap election on Tuesday", but not "called the election a farce".
    private static bool IsGathering(Predicate predicate)
    {
        var at = Enumerable.Range(1, LongestObject).FirstOrDefault(i => predicate.Next(i).Is(PartKinds.Gathering));
        return at > 0 && predicate.HasNoObject(at + 1) && !Enumerable.Range(1, at).Any(i => predicate.Next(i).IsBreak);
    }

    // "Appointed lawyer Ilze Berzina as", but not "appointed coach of Rovers", which was done to the subject.
    private static bool IsAppointee(Predicate predicate)
    {
        if (!predicate.Is(PartKinds.EndsEd) || predicate.Group.IsPerfect)
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
