namespace KnowledgeApi.Ingestion.Understanding.Stories.Parts;

/// <summary>The words of the sentence in which a person is named.</summary>
/// <param name="Before">Those before the name, the nearest last.</param>
/// <param name="Behind">Those behind it.</param>
/// <param name="IsPossessive">Whether the name is that of an owner: "Vale's brother".</param>
internal sealed record NameSetting(List<PartWord> Before, List<PartWord> Behind, bool IsPossessive)
{
    private const int CharactersBefore = 90;
    private const int CharactersBehind = 150;

    public static NameSetting Of(string text, int start, int end)
    {
        var from = Math.Max(0, start - CharactersBefore);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        var behind = end + LengthOfPossessive(text.AsSpan(0, end), text.AsSpan(end));
        return new(Last(PartWords.Cut(text[from..start])), First(PartWords.Cut(text[behind..Math.Min(text.Length, behind + CharactersBehind)])), behind > end);
    }

    private static int LengthOfPossessive(ReadOnlySpan<char> name, ReadOnlySpan<char> behind) => behind switch
    {
        ['\'' or '’', 's'] or ['\'' or '’', 's', not (>= 'a' and <= 'z'), ..] => 2,
        ['\'' or '’', ..] when name is [.., 's'] => 1,
        _ => 0,
    };

    private static List<PartWord> Last(List<PartWord> words) => words[(words.FindLastIndex(IsEnd) + 1)..];

    private static List<PartWord> First(List<PartWord> words) => words.FindIndex(IsEnd) is var end and >= 0 ? words[..(end + 1)] : words;

    private static bool IsEnd(PartWord word) => word.Mark is '.' or '?' or '!' or ';';
}
