using System.Buffers;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>The words of the sentence in which a person is named.</summary>
/// <param name="Before">Those before the name, the nearest last.</param>
/// <param name="Behind">Those behind it.</param>
/// <param name="IsPossessive">Whether the name is that of an owner: "Vale's brother".</param>
internal sealed record NameSetting(List<RoleWord> Before, List<RoleWord> Behind, bool IsPossessive)
{
    private const int CharactersBefore = 90;
    private const int CharactersBehind = 150;

    // Where the text goes on beyond the words that are read: no clause ends there.
    private static readonly RoleWord More = new(RoleKinds.None, '…');

    private static readonly SearchValues<char> EndsOfLine = SearchValues.Create("\n\r\u0085\u2028\u2029");

    public static NameSetting Of(string text, int start, int end)
    {
        var behind = end + LengthOfPossessive(text.AsSpan(0, end), text.AsSpan(end));
        return new(Last(RoleWords.Cut(TextBefore(text, start))), First(WordsBehind(text, behind)), behind > end);
    }

    private static string TextBefore(string text, int start)
    {
        var line = text.AsSpan(0, start).LastIndexOfAny(EndsOfLine) + 1;
        var from = Math.Max(line, start - CharactersBefore);
        while (from > line && from < start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        return text[from..start];
    }

    private static List<RoleWord> WordsBehind(string text, int from)
    {
        var line = text.AsSpan(from).IndexOfAny(EndsOfLine) is var length and >= 0 ? from + length : text.Length;
        var to = Math.Min(line, from + CharactersBehind);
        while (to < line && to > from && !char.IsWhiteSpace(text[to]))
        {
            to--;
        }

        var words = RoleWords.Cut(text[from..to]);
        return to < line ? [.. words, More] : words;
    }

    private static int LengthOfPossessive(ReadOnlySpan<char> name, ReadOnlySpan<char> behind) => behind switch
    {
        ['\'' or '’', 's'] or ['\'' or '’', 's', not (>= 'a' and <= 'z'), ..] => 2,
        ['\'' or '’', ..] when name is [.., 's'] => 1,
        _ => 0,
    };

    private static List<RoleWord> Last(List<RoleWord> words) => words[(words.FindLastIndex(IsEnd) + 1)..];

    private static List<RoleWord> First(List<RoleWord> words) => words.FindIndex(IsEnd) is var end and >= 0 ? words[..(end + 1)] : words;

    private static bool IsEnd(RoleWord word) => word.Mark is '.' or '?' or '!' or ';';
}
