namespace KnowledgeApi.Graph.Sql;

/// <summary>What changes the text of a page's statement from one execution to the next.</summary>
/// <param name="ManyParents">Whether it reads the pages of several parents.</param>
/// <param name="Backward">Whether rows are counted from the end.</param>
/// <param name="After">Which keys of the row to go on from are missing; null where there is no such row.</param>
/// <param name="Before">The same of the row to stop at.</param>
internal readonly record struct PageForm(bool ManyParents, bool Backward, MissingKeys? After, MissingKeys? Before);

/// <summary>Which of a row's sort keys are missing, a bit each.</summary>
internal readonly record struct MissingKeys(ulong Bits)
{
    public static MissingKeys? Of(IReadOnlyList<object?>? keys)
    {
        if (keys is null)
        {
            return null;
        }

        var bits = 0UL;
        for (var i = 0; i < keys.Count; i++)
        {
            bits |= keys[i] is null ? 1UL << i : 0;
        }

        return new(bits);
    }

    public bool Has(int key) => (Bits & 1UL << key) != 0;
}
