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
                "just now" or "now" => PartialDate.Of(from, DatePrecision.Minute),
                "yesterday" => PartialDate.Of(from.AddDays(-1), DatePrecision.Day),
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
        "second" or "sec" => PartialDate.Of(from.AddSeconds(-count), DatePrecision.Minute),
        "minute" or "min" => PartialDate.Of(from.AddMinutes(-count), DatePrecision.Minute),
        "hour" or "hr" => PartialDate.Of(from.AddHours(-count), DatePrecision.Hour),
        "day" => PartialDate.Of(from.AddDays(-count), DatePrecision.Day),
        // A week is less than a month and more than a day, and a date has nothing between the two.
        "week" => PartialDate.Of(from.AddDays(-7 * count), DatePrecision.Month),
        "month" => PartialDate.Of(from.AddMonths(-count), DatePrecision.Month),
        _ => count < from.Year ? PartialDate.Of(from.AddYears(-count), DatePrecision.Year) : null,
    };

    [GeneratedRegex("^(?<count>[0-9]+|an?|one) (?<unit>second|sec|minute|min|hour|hr|day|week|month|year)s?\\.? ago$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
