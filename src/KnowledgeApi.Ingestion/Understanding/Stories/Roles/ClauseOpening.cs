namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Tells from the words before a name whether a clause begins with it, so that what is said behind it is said of its bearer.</summary>
internal static class ClauseOpening
{
    private const int LongestName = 9;
    private const int LongestDoubt = 2;

    /// <summary>Not in "the brother of Vale was", "a man who threatened Vale was" and "if Vale was".</summary>
    public static bool IsBefore(List<RoleWord> before)
    {
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - LongestName); i--)
        {
            var word = before[i];
            if (word.Mark is ',')
            {
                // "A neighbour of the mayor, Vale, was".
                return i < before.Count - 1 || !IsOfRelation(before[..i]);
            }

            if (word.Is(RoleKinds.Doubt | RoleKinds.Negation))
            {
                return false;
            }

            if (word.Mark is not ('\0' or '\'' or '’') || word.Is(RoleKinds.Report | RoleKinds.Conjunction | RoleKinds.Day))
            {
                return !IsDoubted(before, i);
            }

            if (!IsOfSubject(before, i))
            {
                return word.Is(RoleKinds.And) && i > 0 && !IsOther(before[i - 1]) || i == 0 && word.IsCapital;
            }
        }

        return true;
    }

    /// <summary>Whether the words end in "a brother of", "the lawyer for the", "aides to mayor".</summary>
    public static bool IsOfRelation(List<RoleWord> before)
    {
        var at = before.Count - 1;
        while (at > 0 && before[at].IsOfName && !before[at].Is(RoleKinds.Relation))
        {
            at--;
        }

        return at > 0 && before[at].Is(RoleKinds.Preposition) && (before[at - 1].Is(RoleKinds.Relation) || before[at].Is(RoleKinds.By));
    }

    /// <summary>Whether the name may be the subject of a relative clause without its pronoun: "a thief Vale arrested in May".</summary>
    public static bool MayBeClipped(List<RoleWord> before)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Is(RoleKinds.Determiner) || !(before[i].IsOfName || before[i].IsPossessive || before[i].Is(RoleKinds.Report | RoleKinds.Conjunction | RoleKinds.And | RoleKinds.Named)))
            {
                return before[i].Is(RoleKinds.Determiner);
            }
        }

        return false;
    }

    // "Denied that Vale was", "no evidence that Vale was".
    private static bool IsDoubted(List<RoleWord> before, int conjunction)
    {
        for (var i = conjunction - 1; i >= Math.Max(0, conjunction - LongestDoubt); i--)
        {
            if (before[i].Is(RoleKinds.Doubt | RoleKinds.Negation))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfSubject(List<RoleWord> before, int at) =>
        before[at].Is(RoleKinds.And) ? at > 0 && IsOther(before[at - 1])
        : before[at].IsPossessive || before[at].IsOfName && (before[at].IsCapital || !before[at].Is(RoleKinds.EndsEd | RoleKinds.EndsIng) || at > 0 && before[at - 1].Is(RoleKinds.Determiner));

    private static bool IsOther(RoleWord word) => word.IsCapital || word.Number > 0 || word.Mark is ',';
}
