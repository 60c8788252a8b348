using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Understanding.People.Names;
using KnowledgeApi.Ingestion.Understanding.People.Tagging;

namespace KnowledgeApi.Ingestion.Understanding.People.Extraction;

/// <summary>Reads the authors off a byline: "By Lee Hyun-jung and Ji Da-gyum (name@…)". Agencies and desks are no people.</summary>
internal static partial class Bylines
{
    private const WordLists NoName = WordLists.Organisation | WordLists.Job | WordLists.Calendar | WordLists.Place | WordLists.Function;

    public static IEnumerable<string> Authors(string? byline)
    {
        if (string.IsNullOrWhiteSpace(byline))
        {
            return [];
        }

        var text = Contacts().Replace(byline.ReplaceLineEndings(", "), " ");
        return Separators().Split(Opening().Replace(text, "")).Select(Name).OfType<string>().DistinctBy(NameKey.Of);
    }

    private static string? Name(string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || !words.All(IsNameWord))
        {
            return null;
        }

        var lists = words.Select(word => WordTraits.Of(word).Lists).ToList();
        var isOther = lists.Exists(list => (list & NoName) != 0 && (list & (WordLists.Given | WordLists.Family)) == 0) || (lists[^1] & (WordLists.Organisation | WordLists.Job)) != 0;
        return isOther ? null : string.Join(' ', words.Select(Capitalised));
    }

    private static bool IsNameWord(string word) =>
        word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’') && (char.IsUpper(word[0]) || WordTraits.Of(word).Has(WordLists.Particle));

    /// <summary>"LEE HYUN-JUNG" as "Lee Hyun-Jung".</summary>
    private static string Capitalised(string word) => word.Length < 3 || word.Any(char.IsLower) || word.Contains('.')
        ? word
        : WordStart().Replace(word.ToLowerInvariant(), start => start.Value.ToUpperInvariant());

    [GeneratedRegex(@"\([^)]*\)|\S+@\S+|https?://\S+|@\w+")]
    private static partial Regex Contacts();

    [GeneratedRegex(@"\A\s*(?:(?:written|reported|story|text|words|analysis)\s+)?by\b:?\s*|\Afrom\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\s*(?:,|;|\||&|/|\band\b|\bwith\b|\bin\b|\bat\b|\bfor\b|•|·)\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Separators();

    [GeneratedRegex(@"(?<![\p{L}])\p{L}")]
    private static partial Regex WordStart();
}
