using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Schema;

/// <summary>What each enum and each of its values means, for the reader of the schema.</summary>
internal static class EnumDescriptions
{
    private static readonly Dictionary<Type, (string Description, Dictionary<string, string> Values)> All = new()
    {
        [typeof(Genre)] = ("What sort of journalism an article is.", new()
        {
            ["REPORTAGE"] = "It reports what happened.",
            ["ANALYSIS"] = "It explains what happened.",
            ["OPINION"] = "It says what its author thinks.",
            ["BACKGROUND"] = "It tells what led up to the news.",
            ["REVIEW"] = "It judges a work.",
        }),
        [typeof(OutletKind)] = ("What an outlet does with news.", new()
        {
            ["PUBLISHER"] = "It publishes its own articles.",
            ["AGENCY"] = "It writes for other outlets.",
            ["AGGREGATOR"] = "It collects the articles of others.",
        }),
        [typeof(AliasKind)] = ("What sort of name an alias is.", new()
        {
            ["ALIAS"] = "Another full name.",
            ["WEAK_ALIAS"] = "A name that means the person only beside the full name, such as a lone surname.",
            ["PREVIOUS_NAME"] = "A name that the person no longer bears.",
        }),
        [typeof(DatePrecision)] = ("How much of a date is known.", new()
        {
            ["YEAR"] = "The year alone.",
            ["MONTH"] = "Down to the month.",
            ["DAY"] = "Down to the day.",
            ["HOUR"] = "Down to the hour.",
            ["MINUTE"] = "Down to the minute.",
            ["SECOND"] = "Down to the second.",
        }),
        [typeof(MentionRole)] = ("A person's part in an article.", new()
        {
            ["ABOUT"] = "The article is about them.",
            ["MENTIONS"] = "The article names them.",
            ["QUOTED"] = "The article quotes them.",
            ["AUTHOR"] = "They wrote the article.",
        }),
        [typeof(CoverageRelation)] = ("How an article reports an event.", new()
        {
            ["ABOUT"] = "The article is about the event.",
            ["MENTIONS"] = "The article refers to the event.",
        }),
        [typeof(ParticipationRole)] = ("A person's part in an event.", new()
        {
            ["ORGANIZER"] = "They brought it about.",
            ["PARTICIPANT"] = "They took part.",
            ["SPEAKER"] = "They spoke.",
            ["SUBJECT"] = "It is about them.",
            ["VICTIM"] = "They suffered by it.",
            ["SUSPECT"] = "They are alleged to be responsible for it.",
            ["INVOLVED"] = "They had to do with it in another way.",
        }),
        [typeof(ArticleRelation)] = ("What one article is to another.", new()
        {
            ["RELATED"] = "It treats the same matter.",
            ["DUPLICATE_OF"] = "It is a copy of the other.",
            ["CITES"] = "It names the other as its source.",
            ["UPDATES"] = "It carries the other's story on.",
            ["CORRECTS"] = "It puts the other right.",
        }),
        [typeof(EventRelation)] = ("What one event is to another.", new()
        {
            ["SUB_EVENT_OF"] = "It is a part of the other.",
            ["FOLLOWS"] = "It came after the other, as the next step.",
            ["CAUSED_BY"] = "It came about because of the other.",
            ["RELATED"] = "It has to do with the other.",
        }),
        [typeof(EvidenceProperty)] = ("A text of an article.", new()
        {
            ["HEADLINE"] = "The headline.",
            ["ABSTRACT"] = "The abstract.",
            ["BODY"] = "The body.",
        }),
    };

    public static string Of(Type type) => All[type].Description;

    public static string Of(Type type, string value) => All[type].Values[value];
}
