namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>Tells from the words before a name whether a clause begins with it, so that what is said behind it is said of its bearer.</summary>
internal static class ClauseOpening
{
    private const int LongestName = 9;
    private const int LongestDoubt = 2;

    /// <summary>Not in "the brother of Vale was", "a man who threatened Vale was" and "if Vale was".</summary>
    public static bool IsBefore(List<PartWord> before)
    {
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - LongestName); i--)
        {
            var word = before[i];
            if (word.Mark is ',')
            {
                // "A neighbour of the mayor, Vale, was".
                return i < before.Count - 1 || !IsOfRelation(before[..i]);
            }

            if (word.Is(PartKinds.Doubt | PartKinds.Negation))
            {
                return false;
            }

            if (word.Mark is not ('\0' or '\'' or '’') || word.Is(PartKinds.Report | PartKinds.Conjunction | PartKinds.Day))
            {
                return !IsDoubted(before, i);
            }

            if (!IsOfSubject(before, i))
            {
                return word.Is(PartKinds.And) && i > 0 && !IsOther(before[i - 1]) || i == 0 && word.IsCapital;
            }
        }

        return true;
    }

    /// <summary>Whether the words end in "a brother of", "the lawyer for the", "aides to mayor".</summary>
    public static bool IsOfRelation(List<PartWord> before)
    {
        var at = before.Count - 1;
        while (at > 0 && before[at].IsOfName && !before[at].Is(PartKinds.Relation))
        {
            at--;
        }

        return at > 0 && before[at].Is(PartKinds.Preposition) && (before[at - 1].Is(PartKinds.Relation) || before[at].Is(PartKinds.By));
    }

    /// <summary>Whether the name may be the subject of a relative clause without its pronoun: "a thief Vale arrested in May".</summary>
    public static bool MayBeClipped(List<PartWord> before)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Is(PartKinds.Determiner) || !(before[i].IsOfName || before[i].IsPossessive || before[i].Is(PartKinds.Report | PartKinds.Conjunction | PartKinds.And | PartKinds.Named)))
            {
                return before[i].Is(PartKinds.Determiner);
            }
        }

        return false;
    }

    // "Denied that Vale was", "no evidence that Vale was".
    private static bool IsDoubted(List<PartWord> before, int conjunction)
    {
        for (var i = conjunction - 1; i >= Math.Max(0, conjunction - LongestDoubt); i--)
        {
            if (before[i].Is(PartKinds.Doubt | PartKinds.Negation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSubject(List<PartWord> before, int at) =>
        before[at].Is(PartKinds.And) ? at > 0 && IsOther(before[at - 1])
        : before[at].IsPossessive || before[at].IsOfName && (before[at].IsCapital || !before[at].Is(PartKinds.EndsEd | PartKinds.EndsIng) || at > 0 && before[at - 1].Is(PartKinds.Determiner));

    private static bool IsOther(PartWord word) => word.IsCapital || word.Number > 0 || word.Mark is ',';
}
