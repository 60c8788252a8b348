using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;
using KnowledgeApi.Ingestion.Understanding.Stories.Facts;
using KnowledgeApi.Ingestion.Understanding.Stories.Linking;
using KnowledgeApi.Ingestion.Understanding.Stories.References;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>The roles that people have in the event an article reports, by their roles in the article and the words around their names.</summary>
internal static class EventRoles
{
    // Who comes up later on, and once, belongs to the background.
    private const int Foreground = 1000;

    private static readonly ParticipationRole?[] Affecting =
        [ParticipationRole.Victim, ParticipationRole.Suspect, ParticipationRole.Organizer, ParticipationRole.Participant, ParticipationRole.Subject];

    public static IEnumerable<EventRole> Of(ArticleRecord article, StoryText story)
    {
        var people = (article.Mentions ?? []).Where(m => m.Role is not MentionRole.Author).GroupBy(m => m.Person).ToList();
        var headlineNames = people.Exists(person => person.Any(m => m.Evidence.Exists(IsInHeadline)));
        return from person in people
               from role in Of(article, story, [.. person], headlineNames)
               select new EventRole(person.Key, role.Role, role.Confidence);
    }

    /// <summary>Those whom the words name that tell of a happening.</summary>
    public static List<EventRole> Within(ArticleRecord article, DatedHappening happening)
    {
        var (text, span) = (ArticleText.Of(article).Of(happening.Clause.Property), happening.Clause);
        var named = from mention in article.Mentions ?? []
                    from place in mention.Evidence
                    where place.Property == span.Property && place.Start >= span.Start && place.End <= span.End
                    group (mention, place) by mention.Person;
        return [.. named.Select(same => new EventRole(same.Key, Within(text, same.First().place, happening), 0.6 * same.Max(m => m.mention.Confidence ?? 1)))];
    }

    // At whichever time that was: it is that of the happening.
    private static ParticipationRole Within(string text, EvidenceRecord place, DatedHappening happening)
    {
        var said = happening.SaysRoles ? StatedRole.Of(text, place.Start, place.End, null)
            : place.Start == happening.Clause.Start && happening.EndOfSubject is { } end ? StatedRole.Of(happening.Name, 0, end, null)
            : null;
        return said?.Role is { } role and not ParticipationRole.Speaker ? role : ParticipationRole.Involved;
    }

    private static List<(ParticipationRole Role, double Confidence)> Of(ArticleRecord article, StoryText story, List<MentionRecord> mentions, bool headlineNames)
    {
        var places = mentions.SelectMany(m => m.Evidence).Distinct().ToList();
        var sureness = mentions.Max(m => m.Confidence ?? 1);
        var saidAt = places.FindAll(place => IsForeground(place) || VictimList.Names(ArticleText.Of(article).Of(place.Property), place.Start))
            .ConvertAll(place => (Place: place, Role: Said(article, story, place)));
        var said = saidAt.Select(at => at.Role).OfType<ParticipationRole>().ToHashSet();
        var roles = new List<(ParticipationRole Role, double Confidence)>();
        if (Affected(said) is { } affected)
        {
            roles.Add((affected, 0.7 * sureness));
        }

        if (mentions.Exists(m => m.Role is MentionRole.Quoted))
        {
            roles.Add((ParticipationRole.Speaker, 0.8 * sureness));
        }
        else if (said.Contains(ParticipationRole.Speaker))
        {
            roles.Add((ParticipationRole.Speaker, 0.6 * sureness));
        }

        if (Affected(said) is null && !IsAside(saidAt))
        {
            roles.AddRange(Main(story, mentions, places, headlineNames, hasRole: roles.Count > 0).Select(main => (main.Role, main.Confidence * sureness)));
        }

        var isForeground = mentions.Exists(m => m.Role is MentionRole.Mentions && m.Count > 1) || places.Exists(IsForeground);
        return roles.Count > 0 || !isForeground ? roles : [(story.Facts.Kind is EventKinds.Consult ? ParticipationRole.Participant : ParticipationRole.Involved, 0.5 * sureness)];
    }

    /// <summary>The role that the words around a name give its bearer, other than that of a speaker: what befell them first.</summary>
    private static ParticipationRole? Affected(HashSet<ParticipationRole> said) =>
        Affecting.FirstOrDefault(role => said.Contains(role!.Value));

    /// <summary>Whether somebody is named for what they did to others or for whom they make way, and no headline says otherwise.</summary>
    private static bool IsAside(List<(EvidenceRecord Place, ParticipationRole? Role)> saidAt) =>
        saidAt.Exists(at => at.Role is ParticipationRole.Involved) && saidAt.TrueForAll(at => !IsInHeadline(at.Place) || at.Role is ParticipationRole.Involved);

    /// <summary>Those of whom the article tells: whom its headline names, or where it names nobody, its first sentence.</summary>
    private static IEnumerable<(ParticipationRole Role, double Confidence)> Main(StoryText story, List<MentionRecord> mentions, List<EvidenceRecord> places, bool headlineNames, bool hasRole)
    {
        var isJoint = story.Facts.Kind is EventKinds.Consult or EventKinds.Cooperate;
        var isFirst = !headlineNames && !hasRole && story.Lead is { } lead
            && places.Exists(p => p.Property is EvidenceProperty.Body && p.Start >= lead.Start && p.End <= (isJoint ? lead.End : lead.FirstEnd));
        // Under a headline that names nobody a text is found to be about several who are named early, not all of whom its event concerns.
        var isAbout = mentions.Exists(m => m.Role is MentionRole.About && (headlineNames || m.Extractor is null));
        if (isAbout || isFirst || places.Exists(IsInHeadline))
        {
            var sureness = isAbout ? 0.8 : 0.6;
            yield return (isJoint ? ParticipationRole.Participant : ParticipationRole.Subject, sureness);
        }
    }

    /// <summary>What the words around a name say of the event; null where that is of another time, but for those who were harmed where a court or an inquiry deals with it.</summary>
    private static ParticipationRole? Said(ArticleRecord article, StoryText story, EvidenceRecord place)
    {
        var text = ArticleText.Of(article).Of(place.Property);
        if (StatedRole.Of(text, place.Start, place.End, story.PublishedOn?.Earliest.Year) is not { } said)
        {
            return null;
        }

        var isDealtWith = said.Role is ParticipationRole.Victim && story.Facts.Kind is EventKinds.Coerce or EventKinds.Investigate;
        var isOfOtherTime = said.IsOfOtherTime || said.Role is ParticipationRole.Suspect or ParticipationRole.Victim && OtherDay.IsSaid(text, place, story);
        return isDealtWith || !isOfOtherTime ? said.Role : null;
    }

    private static bool IsInHeadline(EvidenceRecord place) => place.Property is EvidenceProperty.Headline;

    private static bool IsForeground(EvidenceRecord place) => place.Property is not EvidenceProperty.Body || place.Start < Foreground;
}
