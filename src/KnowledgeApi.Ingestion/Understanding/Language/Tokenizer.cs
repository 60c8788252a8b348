using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>
/// Cuts news prose into words and marks, as corpora of names do: hyphens and apostrophes within names stay ("O'Brien",
/// "Yoo-jin"), possessives and what is put before or behind a name by a hyphen are cut off ("anti-Kim", "Trump-backed").
/// </summary>
internal static class Tokenizer
{
    private static readonly HashSet<string> Clitics = new(StringComparer.OrdinalIgnoreCase) { "s", "m", "d", "re", "ve", "ll" };

    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        for (var i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsControl(text[i]))
            {
                i++;
                continue;
            }

            var end = IsWordPart(text, i) ? EndOfWord(text, i) : i + (char.IsSurrogatePair(text, i) ? 2 : 1);
            Add(text, i, end, tokens);
            i = end;
        }

        return tokens;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static bool IsWordPart(string text, int i) => char.IsLetterOrDigit(text, i) || char.IsSurrogate(text[i]) && i > 0 && char.IsLowSurrogate(text[i])
        || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (IsWordPart(text, end) || IsJoiner(text, end)))
        {
            end++;
        }

        return end < text.Length && text[end] == '.' && Abbreviations.Contains(text.AsSpan(start, end - start)) ? end + 1 : end;
    }

    // Between letters or digits.
    private static bool IsJoiner(string text, int i)
    {
        if (i + 1 >= text.Length || !IsWordPart(text, i + 1) || !IsWordPart(text, i - 1))
        {
            return false;
        }

        return text[i] switch
        {
            '&' or '@' or '_' => true,
            '.' => char.IsLetter(text[i - 1]) && (i < 2 || !char.IsLetter(text[i - 2])) || char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) || char.IsLower(text[i + 1]),
            ',' => char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]),
            var c => IsApostrophe(c) || IsHyphen(c),
        };
    }

    private static void Add(string text, int start, int end, List<Token> tokens)
    {
        var clitic = StartOfClitic(text, start, end);
        var hyphen = CutAtHyphen(text, start, clitic);
        if (hyphen > start)
        {
            tokens.Add(new(start, hyphen));
            tokens.Add(new(hyphen, hyphen + 1));
            Add(text, hyphen + 1, clitic, tokens);
        }
        else
        {
            tokens.Add(new(start, clitic));
        }

        if (clitic < end)
        {
            tokens.Add(new(clitic, end));
        }
    }

    private static int StartOfClitic(string text, int start, int end)
    {
        for (var i = end - 2; i > start && i >= end - 3; i--)
        {
            if (IsApostrophe(text[i]) && Clitics.Contains(text[(i + 1)..end]))
            {
                return i;
            }

            if (IsApostrophe(text[i]) && i - 1 > start && text.AsSpan(i - 1, end - i + 1) is ['n' or 'N', _, 't' or 'T'])
            {
                return i - 1;
            }
        }

        return end;
    }

    private static int CutAtHyphen(string text, int start, int end)
    {
        for (var i = start + 1; i < end - 1; i++)
        {
            if (IsHyphen(text[i]) && (char.IsLower(text[start]) && char.IsUpper(text[i + 1]) && !Lexicon.Of(text.AsSpan(start, i - start)).HasFlag(WordLists.Particle)
                || char.IsUpper(text[start]) && char.IsLower(text[i + 1]) && Compounds.IsTail(text.AsSpan(i + 1, end - i - 1))))
            {
                return i;
            }
        }

        return -1;
    }
}
