using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>The role that the words beside a name say that its bearer has.</summary>
/// <param name="IsOfOtherTime">Whether they had it at another time than that of which the article tells.</param>
internal readonly record struct StatedRole(ParticipationRole Role, bool IsOfOtherTime)
{
    // What befell somebody comes before what they did.
    private static readonly (ParticipationRole Role, Func<NameReading, bool> Fits)[] Rules =
    [
        (ParticipationRole.Victim, VictimRules.Fit),
        (ParticipationRole.Suspect, SuspectRules.Fit),
        (ParticipationRole.Organizer, ActorRules.Organize),
        (ParticipationRole.Participant, ActorRules.TakePart),
        (ParticipationRole.Subject, ActorRules.AreChosen),
        (ParticipationRole.Involved, ActorRules.AreInvolved),
        (ParticipationRole.Speaker, ActorRules.Speak),
    ];

    /// <summary>Null where they say nothing of it.</summary>
    /// <param name="year">In which the text was published, where that is known.</param>
    public static StatedRole? Of(string text, int start, int end, int? year)
    {
        var name = NameReading.Of(NameSetting.Of(text, start, end));
        if (VictimList.Names(text, start, name))
        {
            return new(ParticipationRole.Victim, IsOfOtherTime: false);
        }

        foreach (var (role, fits) in Rules)
        {
            if (fits(name))
            {
                return new(role, IsOtherTime(name, year) || role is ParticipationRole.Suspect && IsEarlier(name));
            }
        }

        return null;
    }

    private static bool IsOtherTime(NameReading name, int? year) => OtherTime.IsBehindInterval(name.Setting.Before) || (name.Predicate is { } predicate
        ? (predicate.Group.Auxiliaries & RoleKinds.Formerly) != 0 || OtherTime.IsSaid(name.Setting.Behind, predicate.Group.Verb + 1, year)
        : OtherTime.IsSaid(name.Setting.Behind, 0, year));

    // "Was freed. He had been sentenced", but not "Police said that he had been arrested".
    private static bool IsEarlier(NameReading name) =>
        name.Predicate is { } predicate && (predicate.Group.Auxiliaries & RoleKinds.Had) != 0 && !name.Setting.Before.Exists(IsReport) && !name.Setting.Behind.Exists(IsReport);

    private static bool IsReport(RoleWord word) => word.Is(RoleKinds.Report);
}
