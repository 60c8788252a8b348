using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeApi.Ingestion.Understanding.Dates;

namespace KnowledgeApi.Ingestion.Understanding.Stories;

/// <summary>Where an event took place, as the text states it: in its dateline, or in its first sentence.</summary>
internal static partial class EventPlaces
{
    /// <param name="sentence">The first sentence of the article.</param>
    public static string? Of(string sentence)
    {
        if (Dateline().Match(sentence) is { Success: true } dateline)
        {
            return Shouted().Replace(dateline.Groups["place"].Value, word => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.Value.ToLowerInvariant()));
        }

        return InPlace().Matches(sentence).Select(match => match.Groups["place"].Value).FirstOrDefault(place => !IsDate(place));
    }

    private static bool IsDate(string place)
    {
        var first = place.Split(' ', 2)[0].ToLowerInvariant();
        return DateWords.Months.ContainsKey(first) || DateWords.Weekdays.ContainsKey(first);
    }

    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{Lu} .'-]{2,30}\p{Lu}(, \p{Lu}[\p{L}.]+( \p{Lu}\p{L}+)?)?)( \([^)]{2,30}\))? ?[-—–]{1,2} ")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"\b\p{Lu}{4,}\b|^\p{Lu}{2,}")]
    private static partial Regex Shouted();

    [GeneratedRegex(@"\b[Ii]n (downtown |central |northern |southern |eastern |western )?(?<place>\p{Lu}\p{Ll}[\p{L}'-]*( (of |de |du )?\p{Lu}[\p{L}'-]+){0,3}(, \p{Lu}\p{Ll}[\p{L}'-]+( \p{Lu}\p{L}+)*)?)")]
    private static partial Regex InPlace();
}
