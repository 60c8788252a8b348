namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>A word, phrase or mark beside a person's name.</summary>
/// <param name="Kinds">The kinds of words that it is of.</param>
/// <param name="Mark">Its first character where it is a mark, else '\0'.</param>
/// <param name="Number">Its value where it is a number of few digits, else 0.</param>
internal readonly record struct PartWord(PartKinds Kinds, char Mark = '\0', bool IsCapital = false, int Number = 0)
{
    private const PartKinds NotOfNames = ~(PartKinds.Crime | PartKinds.Peril | PartKinds.Offender | PartKinds.Relation | PartKinds.Culprit | PartKinds.Victim | PartKinds.Determiner
        | PartKinds.EndsEd | PartKinds.EndsIng | PartKinds.Kin);

    /// <summary>Whether it may belong to what a person is called: "two", "former", "baker", "Porto".</summary>
    public bool IsOfName => Mark == '\0' && (IsCapital || (Kinds & NotOfNames) == 0);

    public bool IsPossessive => Mark is '\'' or '’';

    /// <summary>Whether a clause may end before it.</summary>
    public bool IsBreak => Mark is ',' or '.' or ';' or ':' or '—' or '–' or '"' or '”' or ')';

    public bool Is(PartKinds kinds) => (Kinds & kinds) != 0;
}
