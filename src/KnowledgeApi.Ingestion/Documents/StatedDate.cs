using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Documents;

/// <summary>Dates as pages and feeds write them; what is ambiguous or cannot be is no date.</summary>
internal static partial class StatedDate
{
    private const int OldestNewspaper = 1600;

    /// <param name="text">ISO 8601 in its usual variants, the date of a mail header, or a day with the month in words.</param>
    /// <param name="retrievedAt">Nothing fetched then was published two days later.</param>
    public static PartialDate? Parse(string? text, DateTimeOffset retrievedAt)
    {
        var date = text is null ? null : Iso(text.Trim()) ?? Mail(text.Trim()) ?? Written(text.Trim());
        return date is not null && date.Earliest.Year >= OldestNewspaper && date.Earliest <= retrievedAt.AddDays(2) ? date : null;
    }

    private static PartialDate? Iso(string text)
    {
        var match = Variant().Match(text);
        if (!match.Success)
        {
            return PartialDate.TryParse(text, out var plain) ? plain : null;
        }

        var zone = match.Groups["zone"].Value.ToUpperInvariant();
        zone = zone is "UTC" or "GMT" ? "Z" : zone.Length == 5 ? zone[..3] + ":" + zone[3..] : zone.Length == 3 ? zone + ":00" : zone;
        var fraction = match.Groups["fraction"].Value;
        fraction = fraction.Length > 8 ? fraction[..8] : fraction;
        return PartialDate.TryParse($"{match.Groups["day"].Value}T{match.Groups["time"].Value}{fraction}{zone}", out var date) ? date : null;
    }

    // RFC 822: the name of the day is left out, for it is wrong more often than the date.
    private static PartialDate? Mail(string text)
    {
        var bare = DayName().Replace(text, "").Replace("GMT", "+00:00").Replace("UTC", "+00:00").Replace(" UT", " +00:00");
        bare = Offset().Replace(bare, "$1:$2");
        return DateTimeOffset.TryParseExact(bare, ["d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm zzz"], CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)
            ? PartialDate.TryParse(date.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture), out var partial) ? partial : null
            : null;
    }

    private static PartialDate? Written(string text)
    {
        var bare = WeekDay().Replace(text.Replace(".", "").Replace("Sept ", "Sep "), "");
        string[] forms = ["MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy"];
        return DateOnly.TryParseExact(bare, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day)
            ? PartialDate.Of(day)
            : null;
    }

    [GeneratedRegex(@"^(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?<time>[0-9]{2}:[0-9]{2}(:[0-9]{2})?)(?<fraction>\.[0-9]+)? ?(?<zone>Z|UTC|GMT|[+-][0-9]{2}(:?[0-9]{2})?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Variant();

    [GeneratedRegex("^[A-Za-z]{3,9},? *")]
    private static partial Regex DayName();

    [GeneratedRegex("^(Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? +")]
    private static partial Regex WeekDay();

    [GeneratedRegex("([+-][0-9]{2})([0-9]{2})$")]
    private static partial Regex Offset();
}
