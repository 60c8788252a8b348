using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Aggregator;

/// <summary>The date that an age such as "8 hours ago" leads to, no more exact than the age is.</summary>
internal static partial class Age
{
    private const int Most = 10_000;

    /// <summary>The date; null where the text is no age that is understood.</summary>
    public static PartialDate? CountBack(string text, DateTimeOffset from)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return text.ToLowerInvariant() switch
            {
                "just now" or "now" => Date(from, "yyyy-MM-dd'T'HH:mm'Z'"),
                "yesterday" => Date(from.AddDays(-1), "yyyy-MM-dd"),
                _ => null,
            };
        }

        var isNumber = int.TryParse(match.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        return isNumber && count > Most || !isNumber && char.IsAsciiDigit(text[0])
            ? null
            : CountBack(isNumber ? count : 1, match.Groups["unit"].Value.ToLowerInvariant(), from);
    }

    private static PartialDate? CountBack(int count, string unit, DateTimeOffset from) => unit switch
    {
        "second" or "sec" => Date(from.AddSeconds(-count), "yyyy-MM-dd'T'HH:mm'Z'"),
        "minute" or "min" => Date(from.AddMinutes(-count), "yyyy-MM-dd'T'HH:mm'Z'"),
        "hour" or "hr" => Date(from.AddHours(-count), "yyyy-MM-dd'T'HH'Z'"),
        "day" => Date(from.AddDays(-count), "yyyy-MM-dd"),
        // A week is less than a month and more than a day, and a date has nothing between the two.
        "week" => Date(from.AddDays(-7 * count), "yyyy-MM"),
        "month" => Date(from.AddMonths(-count), "yyyy-MM"),
        _ => count < from.Year ? Date(from.AddYears(-count), "yyyy") : null,
    };

    private static PartialDate? Date(DateTimeOffset instant, string format) =>
        PartialDate.TryParse(instant.ToUniversalTime().ToString(format, CultureInfo.InvariantCulture), out var date) ? date : null;

    [GeneratedRegex("^(?<count>[0-9]+|an?|one) (?<unit>second|sec|minute|min|hour|hr|day|week|month|year)s?\\.? ago$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
