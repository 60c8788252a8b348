namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>Tells whether a name means who is spoken of right before it: "arrested a gardener, Declan Foy, in Leeds", but not "arrested a man Foy hired".</summary>
internal static class Apposition
{
    // What goes on about the bearer of a name right behind it, unlike "a man Vale hired" and "Vale supporters".
    private const PartKinds Apart = PartKinds.Preposition | PartKinds.Conjunction | PartKinds.And | PartKinds.Who | PartKinds.Day | PartKinds.LongAgo;

    private const PartKinds Verbs = PartKinds.Be | PartKinds.Have | PartKinds.Modal | PartKinds.Verb | PartKinds.EndsEd;

    /// <summary>Whether what is said before the name is said of its bearer, whatever stands between them.</summary>
    public static bool IsClear(NameSetting setting) => setting switch
    {
        { IsPossessive: true } => false,
        { Before: [.., { Mark: ',' }] } => IsClosed(setting.Behind) && !OpensAside(setting.Before),
        { Before: [.., var last] } when last.Is(PartKinds.And) => IsClosed(setting.Behind) || setting.Behind is [var next, ..] && next.Is(PartKinds.Preposition | PartKinds.Day),
        _ => setting.Behind is not [var next, ..] || next.IsBreak || next.Mark is '(' or '?' or '!' || next.Is(Apart) || next.Is(Verbs) && IsBehindOf(setting.Before),
    };

    // "Police arrested a gardener, Declan Foy, a spokesman, said": Foy may be the spokesman.
    private static bool IsClosed(List<PartWord> behind) => behind switch
    {
        [] => true,
        [{ Mark: ',' }, var next, ..] => !next.Is(PartKinds.Determiner) && !behind.Exists(word => word.Is(PartKinds.Report) || word.Is(PartKinds.Verb) && !word.IsCapital),
        [var next, ..] => next.IsBreak || next.Is(PartKinds.And | PartKinds.Who),
    };

    // "The murder of Vale shocked", but not "the murder of a man Vale hired".
    private static bool IsBehindOf(List<PartWord> before) =>
        before.FindLastIndex(word => !word.IsOfName || word.Is(PartKinds.Determiner)) is var at and >= 0 && before[at].Is(PartKinds.Of);

    // "When police arrested a gardener, Declan Foy fled".
    private static bool OpensAside(List<PartWord> before) => before[0].IsCapital && before[0].Is(PartKinds.Conjunction);
}
