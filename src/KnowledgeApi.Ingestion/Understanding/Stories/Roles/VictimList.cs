using System.Text.RegularExpressions;

namespace KnowledgeApi.Ingestion.Understanding.Stories.Roles;

/// <summary>Tells who is named in a list of victims: "The dead include Ana Vale, 29, and her sons Jon Vale, 6, and Ed Vale, 3; and Carl Dunn".</summary>
internal static partial class VictimList
{
    private const int Longest = 600;

    private const RoleKinds OfList = RoleKinds.And | RoleKinds.Determiner | RoleKinds.Relation | RoleKinds.Preposition;

    public static bool Names(string text, int start, NameReading name) =>
        !name.Setting.IsPossessive && !(name.Predicate is { } predicate && predicate.Is(RoleKinds.Report | RoleKinds.Speaks)) && Names(text, start);

    /// <summary>Whether a name stands in such a list, though it may be that of somebody beside it.</summary>
    public static bool Names(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - Longest), Math.Min(start, Longest));
        var end = 0;
        foreach (var head in Head().EnumerateMatches(before))
        {
            end = head.Index + head.Length;
        }

        return end > 0 && IsOfList(RoleWords.Cut(before[end..].ToString()));
    }

    // "The victims are at a hospital" and "are mourned" list nobody.
    private static bool IsOfList(List<RoleWord> words) =>
        words is [] || !words[0].Is(RoleKinds.Preposition | RoleKinds.EndsEd | RoleKinds.EndsIng) && words.TrueForAll(IsOfList) && !IsOfOther(words) && BeginsWithOne(words);

    private static bool IsOfList(RoleWord word) => word.Mark is ',' or ';' || word.IsPossessive || word.IsOfName || word.Is(OfList) && !word.Is(RoleKinds.By);

    // "A friend of Vale", "a sister of singer Vale", "the gunman, Vale".
    private static bool IsOfOther(List<RoleWord> words)
    {
        var item = words[(words.FindLastIndex(word => word.Mark is ',' or ';' || word.Is(RoleKinds.And)) + 1)..];
        var nearest = words.FindLastIndex(word => !word.IsCapital && word.Mark is '\0');
        return item.Exists(word => word.Is(RoleKinds.Preposition)) || nearest >= 0 && words[nearest].Is(RoleKinds.Culprit | RoleKinds.Offender);
    }

    // "Those killed were soldiers, General Vale" lists nobody by name.
    private static bool BeginsWithOne(List<RoleWord> words) =>
        words.FindIndex(word => word.Mark is ',' or ';') is not (> 0 and var end) || words[..end].Exists(word => word.IsCapital || word.Is(RoleKinds.Determiner));

    [GeneratedRegex(
        @"\b([Tt]he|[Tt]hose|of the|[Aa]mong the) (dead|victims|injured|wounded|killed|who died|who were killed)((\. They)?(( [a-z]+){1,5}? as|( [a-z]+){0,3}? (include[ds]?|are|were)):? |: )|\b[Aa]mong the (dead|injured|wounded) was "
        + @"|\bThose(?<=\b(dead|victims|died|killed)\b.{0,400}) (identified|named)( so far| by (?!.{0,20} as )[a-z ]{3,20})? (are|include|were) ",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Head();
}
