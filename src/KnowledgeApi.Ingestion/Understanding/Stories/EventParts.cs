using System.Text.RegularExpressions;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>The parts that people have in the event an article reports, by their parts in the article and the words around their names.</summary>
internal static partial class EventParts
{
    // Who comes up later on, and once, belongs to the background.
    private const int Foreground = 1000;
    private const int Before = 40;
    private const int Behind = 80;

    public static IEnumerable<EventPart> Of(ArticleRecord article) =>
        from mention in article.Mentions ?? []
        group mention by mention.Person into person
        from part in Of(article, person.Key, [.. person])
        select part;

    /// <summary>Those whom a stretch of the text names.</summary>
    public static List<EventPart> Within(ArticleRecord article, TextSpan span) =>
    [
        .. (article.Mentions ?? []).Where(m => m.Evidence.Exists(e => e.Property == span.Property && e.Start >= span.Start && e.End <= span.End))
            .GroupBy(m => m.Person, (person, mentions) => new EventPart(person, ParticipationRole.Involved, 0.6 * mentions.Max(m => m.Confidence ?? 1))),
    ];

    private static IEnumerable<EventPart> Of(ArticleRecord article, string person, List<MentionRecord> mentions)
    {
        var places = mentions.Where(m => m.Role is not MentionRole.Author).SelectMany(m => m.Evidence).ToList();
        var sureness = mentions.Max(m => m.Confidence ?? 1);
        var said = places.Select(place => Said(article, place)).FirstOrDefault(role => role is not null);
        if (said is { } role)
        {
            return [new(person, role, 0.7 * sureness)];
        }

        List<EventPart> parts =
        [
            .. mentions.Where(m => m.Role is MentionRole.Quoted).Select(m => new EventPart(person, ParticipationRole.Speaker, 0.8 * (m.Confidence ?? 1))),
            .. mentions.Where(m => m.Role is MentionRole.About).Select(m => new EventPart(person, ParticipationRole.Subject, 0.8 * (m.Confidence ?? 1))),
        ];
        return parts.Count > 0 || !IsForeground(mentions, places) ? parts : [new(person, ParticipationRole.Involved, 0.5 * sureness)];
    }

    private static bool IsForeground(List<MentionRecord> mentions, List<EvidenceRecord> places) =>
        mentions.Exists(m => m.Role is MentionRole.Mentions && m.Count > 1) || places.Exists(p => p.Property is not EvidenceProperty.Body || p.Start < Foreground);

    private static ParticipationRole? Said(ArticleRecord article, EvidenceRecord place)
    {
        var text = ArticleText.Of(article).Of(place.Property);
        if (place.Property is EvidenceProperty.Body && place.Start >= Foreground)
        {
            return null;
        }

        var before = text[Math.Max(0, place.Start - Before)..place.Start];
        var behind = text[place.End..Math.Min(text.Length, place.End + Behind)];
        return VictimBehind().IsMatch(behind) || VictimBefore().IsMatch(before) ? ParticipationRole.Victim
            : SuspectBehind().IsMatch(behind) || SuspectBefore().IsMatch(before) ? ParticipationRole.Suspect
            : null;
    }

    [GeneratedRegex(@"^(, \d+,|, who)? (((was|were|has been|had been) )?(killed|murdered|wounded|injured|shot|stabbed|kidnapped|abducted|drowned)|died|dies|(is|was) (dead|missing))\b")]
    private static partial Regex VictimBehind();

    [GeneratedRegex(@"\b([Dd]eath|[Kk]illing|[Mm]urder|[Kk]idnapping|[Aa]bduction|[Aa]ssassination) of (the late )?([A-Z]\w*\.? )?$")]
    private static partial Regex VictimBefore();

    [GeneratedRegex(@"^(, \d+,|, who)? ((is|was|were|has been|had been) )?(arrested|charged|indicted|accused|suspected|detained|convicted|sentenced)\b")]
    private static partial Regex SuspectBehind();

    [GeneratedRegex(@"\b([Ss]uspect|[Gg]unman|[Ss]hooter|[Aa]ttacker|[Dd]efendant|[Aa]ccused|[Aa]rrested|[Cc]harged|[Ii]ndicted|[Ii]ndicts)( as)? $")]
    private static partial Regex SuspectBefore();
}
