using System.Buffers;

namespace KnowledgeApi.Ingestion.Understanding;

/// <summary>Cuts a text into sentences, each without the spaces around it.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?\n。！？…");
    private static readonly string[] Abbreviations =
    [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Sgt", "Cpl", "Capt", "Maj", "Adm", "Cmdr", "Gov", "Sen", "Rep", "Rev", "Hon", "St", "Jr", "Sr",
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "vs", "Inc", "Ltd", "Co", "Corp", "U.S", "U.K", "U.N", "D.C",
        "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun", "a.m", "p.m", "approx", "est", "Pvt", "Spc",
    ];

    public static IEnumerable<(int Start, int End)> Of(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = EndOf(text, start);
            var (from, to) = Trim(text, start, end);
            if (to > from)
            {
                yield return (from, to);
            }

            start = end;
        }
    }

    private static int EndOf(string text, int start)
    {
        for (var at = start; at < text.Length; at++)
        {
            var found = text.AsSpan(at).IndexOfAny(Ends);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (text[at] == '\n' || IsEnd(text, start, at))
            {
                return AfterQuotes(text, at + 1);
            }
        }

        return text.Length;
    }

    private static bool IsEnd(string text, int start, int at)
    {
        var next = AfterQuotes(text, at + 1);
        if (next < text.Length && !char.IsWhiteSpace(text[next]))
        {
            return text[at] is not '.';
        }

        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next >= text.Length || !char.IsLower(text[next]) && (text[at] != '.' || !EndsInAbbreviation(text.AsSpan(start, at - start)));
    }

    // A lone capital is an initial.
    private static bool EndsInAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOfAny(" \n(\"'“‘") + 1)..];
        return word.Length == 1 && char.IsUpper(word[0]) || IsAbbreviation(word);
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        foreach (var abbreviation in Abbreviations)
        {
            if (word.SequenceEqual(abbreviation))
            {
                return true;
            }
        }

        return false;
    }

    private static int AfterQuotes(string text, int at)
    {
        while (at < text.Length && text[at] is ('"' or '\'' or '”' or '’' or ')' or ']'))
        {
            at++;
        }

        return at;
    }

    private static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }
}
