using System.Globalization;

namespace KnowledgeApi.Ingestion.Understanding.Language;

/// <summary>A word, a number or a sign.</summary>
/// <param name="Text">In small letters; a number without its ordinal ending.</param>
/// <param name="Number">Its value where it is a whole number of at most four digits; else -1.</param>
internal readonly record struct WordToken(int Start, int End, string Text, bool IsCapital, int Number)
{
    private const int MostDigits = 4;

    public bool IsWord => char.IsLetter(Text[0]);

    public bool IsDay => Number is >= 1 and <= 31 && Text.Length <= 2;

    public bool IsYear => Number is >= 1000 and < 2100 && Text.Length == MostDigits;

    /// <summary>The tokens of a part of a text.</summary>
    public static List<WordToken> Of(string text, int start, int end)
    {
        var tokens = new List<WordToken>();
        for (var at = start; at < end;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = char.IsLetter(text[at]) ? Word(text, at, end) : char.IsAsciiDigit(text[at]) ? Digits(text, at, end) : Sign(text, at);
            tokens.Add(token);
            at = token.End;
        }

        return tokens;
    }

    private static WordToken Word(string text, int start, int end)
    {
        var to = start + 1;
        while (to < end && char.IsLetter(text[to]))
        {
            to++;
        }

        return new(start, to, text[start..to].ToLowerInvariant(), char.IsUpper(text[start]), -1);
    }

    // "1,950" and "5.6" are one number each, of which none is a day or a year.
    private static WordToken Digits(string text, int start, int end)
    {
        var to = start + 1;
        while (to < end && (char.IsAsciiDigit(text[to]) || text[to] is '.' or ',' && to + 1 < end && char.IsAsciiDigit(text[to + 1])))
        {
            to++;
        }

        var digits = text[start..to];
        var ordinal = OrdinalEnd(text, to, end);
        var isPlain = digits.Length <= MostDigits && digits.AsSpan().IndexOfAny('.', ',') < 0;
        var isBare = ordinal > to || to == end || !char.IsLetter(text[to]);
        return new(start, ordinal, digits, false, isPlain && isBare ? int.Parse(digits, CultureInfo.InvariantCulture) : -1);
    }

    private static int OrdinalEnd(string text, int at, int end) =>
        at + 2 <= end && text.AsSpan(at, 2) is "st" or "nd" or "rd" or "th" && (at + 2 == end || !char.IsLetter(text[at + 2])) ? at + 2 : at;

    private static WordToken Sign(string text, int at) => new(at, at + 1, text[at..(at + 1)], false, -1);
}
