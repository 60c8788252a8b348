namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>How two names agree.</summary>
internal enum NameAgreement
{
    /// <summary>They cannot be of one person.</summary>
    Different,

    /// <summary>They may be of one person, but one says less, or says it in another form.</summary>
    Compatible,

    /// <summary>They are spellings of one name.</summary>
    Same,
}

/// <summary>Tells whether two full names can be of one person.</summary>
internal static class NameMatching
{
    public static NameAgreement Compare(string a, string b) => Compare(NameParts.Of(a), NameParts.Of(b));

    public static NameAgreement Compare(NameParts a, NameParts b)
    {
        if (a.Suffix is not null && b.Suffix is not null && a.Suffix != b.Suffix || !InitialsAgree(a, b))
        {
            return NameAgreement.Different;
        }

        var saysAlike = a.Suffix == b.Suffix && a.Initials.SequenceEqual(b.Initials);
        if (SameWords(a.Words, b.Words))
        {
            return saysAlike && a.Words.Count > 1 ? NameAgreement.Same : NameAgreement.Compatible;
        }

        return Shortens(a, b) || Shortens(b, a) ? NameAgreement.Compatible : NameAgreement.Different;
    }

    // The order may differ where the family name comes first: "Yoon Suk Yeol", "Suk Yeol Yoon", but not "Min-su" and "Su-min".
    private static bool SameWords(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a.Count == b.Count && Enumerable.Range(0, a.Count).Any(turn => (turn == 0 || turn is 1 || turn == a.Count - 1)
            && Enumerable.Range(0, a.Count).All(i => Nicknames.Agree(a[i], b[(i + turn) % b.Count])));

    private static bool InitialsAgree(NameParts a, NameParts b) =>
        a.Initials.Count == 0 || b.Initials.Count == 0 || a.Words.Count != b.Words.Count || a.Initials.SequenceEqual(b.Initials);

    /// <summary>"J. Smith" and "John Fitzgerald Smith" say of John Smith what agrees with him.</summary>
    private static bool Shortens(NameParts shorter, NameParts longer)
    {
        if (longer.Words.Count < 2 || shorter.Words[^1] != longer.Words[^1])
        {
            return false;
        }

        if (shorter.Words.Count == 1)
        {
            return shorter.Initials.Count > 0 && shorter.Initials[0][0] == longer.Words[0][0];
        }

        return shorter.Words.Count < longer.Words.Count && Nicknames.Agree(shorter.Words[0], longer.Words[0])
            && !KoreanSyllables.IsFamily(longer.Words[0]) && shorter.Initials.All(initial => longer.Words.Skip(1).Any(word => word[0] == initial[0]));
    }
}
