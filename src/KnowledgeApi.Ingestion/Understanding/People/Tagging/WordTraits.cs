using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Tagging;

/// <summary>What of a word the tagger looks at, hashed once for all the features that it is part of.</summary>
internal readonly record struct WordTraits
{
    private const int LongestWord = 64;

    public required uint Lower { get; init; }

    /// <summary>Its capitals, small letters, digits and marks, runs of one kind shortened.</summary>
    public required uint Shape { get; init; }

    public required WordLists Lists { get; init; }

    public required WordCase Case { get; init; }

    public required uint Prefix2 { get; init; }

    public required uint Prefix3 { get; init; }

    public required uint Suffix2 { get; init; }

    public required uint Suffix3 { get; init; }

    public required uint Suffix4 { get; init; }

    public bool IsCapitalised => Case is WordCase.Capitalised or WordCase.Capitals or WordCase.Initial or WordCase.Mixed;

    public bool Has(WordLists lists) => (Lists & lists) != 0;

    public static WordTraits Of(ReadOnlySpan<char> word)
    {
        Span<char> plain = stackalloc char[Math.Min(word.Length, LongestWord)];
        Plain(word[..plain.Length], plain);
        return OfPlain(plain);
    }

    private static WordTraits OfPlain(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return new()
        {
            Lower = Hash.Of(lower),
            Shape = ShapeOf(word),
            Lists = Lexicon.Of(lower.Length > 2 ? lower.TrimEnd('.') : lower),
            Case = CaseOf(word),
            Prefix2 = Hash.Of(lower[..Math.Min(2, lower.Length)]),
            Prefix3 = Hash.Of(lower[..Math.Min(3, lower.Length)]),
            Suffix2 = Hash.Of(lower[Math.Max(0, lower.Length - 2)..]),
            Suffix3 = Hash.Of(lower[Math.Max(0, lower.Length - 3)..]),
            Suffix4 = Hash.Of(lower[Math.Max(0, lower.Length - 4)..]),
        };
    }

    /// <summary>Marks as typewriters have them, which is how the texts have them that the tagger has learned from.</summary>
    private static void Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        for (var i = 0; i < word.Length; i++)
        {
            plain[i] = word[i] switch
            {
                '’' or '‘' or 'ʼ' => '\'',
                '“' or '”' or '«' or '»' => '"',
                '–' or '—' or '‐' or '‑' => '-',
                var c => c,
            };
        }
    }

    private static uint ShapeOf(ReadOnlySpan<char> word)
    {
        Span<char> shape = stackalloc char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLower(c) ? 'x' : char.IsDigit(c) ? '9' : char.IsLetter(c) ? 'c' : c;
            if (length < 2 || shape[length - 1] != kind || shape[length - 2] != kind)
            {
                shape[length++] = kind;
            }
        }

        return Hash.Of(shape[..length]);
    }

    private static WordCase CaseOf(ReadOnlySpan<char> word)
    {
        var (upper, letters, digits) = (0, 0, 0);
        foreach (var c in word)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
            digits += char.IsDigit(c) ? 1 : 0;
        }

        return (letters, upper) switch
        {
            (0, _) => digits > 0 ? WordCase.Number : WordCase.Mark,
            (_, 0) => WordCase.Small,
            (1, 1) => WordCase.Initial,
            _ when upper == letters => WordCase.Capitals,
            _ when char.IsUpper(word[0]) => WordCase.Capitalised,
            _ => WordCase.Mixed,
        };
    }
}
