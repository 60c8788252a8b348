namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>A word, phrase or mark beside a person's name.</summary>
/// <param name="Kinds">The kinds of words that it is of.</param>
/// <param name="Mark">Its first character where it is a mark, else '\0'.</param>
/// <param name="Number">Its value where it is a number of few digits, else 0.</param>
internal readonly record struct RoleWord(RoleKinds Kinds, char Mark = '\0', bool IsCapital = false, int Number = 0)
{
    private const RoleKinds NotOfNames = ~(RoleKinds.Crime | RoleKinds.Peril | RoleKinds.Offender | RoleKinds.Relation | RoleKinds.Culprit | RoleKinds.Victim | RoleKinds.Determiner
        | RoleKinds.EndsEd | RoleKinds.EndsIng | RoleKinds.Kin);

    /// <summary>Whether it may belong to what a person is called: "two", "former", "baker", "Porto".</summary>
    public bool IsOfName => Mark == '\0' && (IsCapital || (Kinds & NotOfNames) == 0);

    public bool IsPossessive => Mark is '\'' or '’';

    /// <summary>Whether a clause may end before it.</summary>
    public bool IsBreak => Mark is ',' or '.' or ';' or ':' or '—' or '–' or '"' or '”' or ')';

    public bool Is(RoleKinds kinds) => (Kinds & kinds) != 0;
}
