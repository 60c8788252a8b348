namespace KnowledgeApi.Graph.Sql;

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
