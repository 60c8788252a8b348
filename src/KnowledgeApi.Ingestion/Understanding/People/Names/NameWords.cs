using System.Globalization;
using System.Text;
using KnowledgeApi.Data;
using KnowledgeApi.Ingestion.Understanding.Language;

namespace KnowledgeApi.Ingestion.Understanding.People.Names;

/// <summary>A word of a text as names are compared by it: without case and accents.</summary>
internal readonly record struct NameWord(int Start, int End, string Folded);

/// <summary>
/// Cuts a text into the words that names are made of. Scripts that put no spaces between words are cut into their
/// characters, so that a name is found within a run of them.
/// </summary>
internal static class NameWords
{
    public static List<NameWord> Of(string text)
    {
        var words = new List<NameWord>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfWord(text, start);
            if (end > start)
            {
                words.Add(new(start, end, Fold(text[start..end])));
            }

            start = Math.Max(end, start + 1);
        }

        return words;
    }

    /// <summary>Chinese, Japanese, Thai, Lao and Korean characters. Korean does put spaces, but behind what grammar appends to a name.</summary>
    public static bool IsUnspaced(char c) => c is >= '\u0E00' and <= '\u0EFF' or >= '\u3005' and <= '\u3007' or >= '\u3040' and <= '\u30FF'
        or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' || IsHangul(c);

    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && IsPart(text[end]) && !IsUnspaced(text[end]))
        {
            end++;
        }

        return end == start && IsUnspaced(text[start]) ? start + 1 : end;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Fold(string word)
    {
        var folded = FoldedText.Fold(word);
        return Ascii.IsValid(folded) ? folded : Accents.Remove(string.Concat(folded.Where(c => c is < '\u0300' or > '\u036F')));
    }
}
