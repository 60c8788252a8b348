namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Tells whether a name means who is spoken of right before it: "arrested a gardener, Declan Foy, in Leeds", but not "arrested a man Foy hired".</summary>
internal static class Apposition
{
    // What goes on about the bearer of a name right behind it, unlike "a man Vale hired" and "Vale supporters".
    private const RoleKinds Apart = RoleKinds.Preposition | RoleKinds.Conjunction | RoleKinds.And | RoleKinds.Who | RoleKinds.Day | RoleKinds.LongAgo;

    private const RoleKinds Verbs = RoleKinds.Be | RoleKinds.Have | RoleKinds.Modal | RoleKinds.Verb | RoleKinds.EndsEd;

    /// <summary>Whether what is said before the name is said of its bearer, whatever stands between them.</summary>
    public static bool IsClear(NameSetting setting) => setting switch
    {
        { IsPossessive: true } => false,
        { Before: [.., { Mark: ',' }] } => IsClosed(setting.Behind) && !OpensAside(setting.Before),
        { Before: [.., var last] } when last.Is(RoleKinds.And) => IsClosed(setting.Behind) || setting.Behind is [var next, ..] && next.Is(RoleKinds.Preposition | RoleKinds.Day),
        _ => setting.Behind is not [var next, ..] || next.IsBreak || next.Mark is '(' or '?' or '!' || next.Is(Apart) || next.Is(Verbs) && IsBehindOf(setting.Before),
    };

    // "Police arrested a gardener, Declan Foy, a spokesman, said": Foy may be the spokesman.
    private static bool IsClosed(List<RoleWord> behind) => behind switch
    {
        [] => true,
        [{ Mark: ',' }, var next, ..] => !next.Is(RoleKinds.Determiner) && !behind.Exists(word => word.Is(RoleKinds.Report) || word.Is(RoleKinds.Verb) && !word.IsCapital),
        [var next, ..] => next.IsBreak || next.Is(RoleKinds.And | RoleKinds.Who),
    };

    // "The murder of Vale shocked", but not "the murder of a man Vale hired".
    private static bool IsBehindOf(List<RoleWord> before) =>
        before.FindLastIndex(word => !word.IsOfName || word.Is(RoleKinds.Determiner)) is var at and >= 0 && before[at].Is(RoleKinds.Of);

    // "When police arrested a gardener, Declan Foy fled".
    private static bool OpensAside(List<RoleWord> before) => before[0].IsCapital && before[0].Is(RoleKinds.Conjunction);
}
