using System.Text.RegularExpressions;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.Records;

/// <summary>Rules for values: each answers null where the value is right and names the property where it is not.</summary>
internal static partial class Check
{
    public const int LongestKey = 512;

    public static string? Key(string? key, string path) =>
        Filled(key, path) ?? (key!.Length > LongestKey ? $"{path}: longer than {LongestKey} characters" : null);

    public static string? Filled(string? text, string path) =>
        text is null ? $"{path}: required, but missing" : string.IsNullOrWhiteSpace(text) ? $"{path}: is empty" : null;

    public static string? Url(string? url, string path) =>
        url is null || WebAddress.Canonical(url) is not null ? null : $"{path}: \"{url}\" is not an absolute http or https address";

    public static string? Country(string? code, string path) =>
        code is null || CountryCode().IsMatch(code) ? null : $"{path}: \"{code}\" is not an ISO 3166-1 code of two capitals";

    public static string? Word(string? word, string path) =>
        word is null || CapitalWord().IsMatch(word) ? null : $"{path}: \"{word}\" is not a word in capitals";

    public static string? Share(double? value, string path) =>
        value is null or (>= 0 and <= 1) ? null : $"{path}: {value} is not between 0 and 1";

    public static string? Order(PartialDate? first, PartialDate? last, string path) =>
        first is null || last is null || last.Latest >= first.Earliest ? null : $"{path}: {last.Value} is before {first.Value}";

    public static IEnumerable<string?> Texts(IReadOnlyList<string> texts, string path) =>
        texts.Select((text, index) => Filled(text, $"{path}[{index}]"));

    public static IEnumerable<string?> Each<T>(IReadOnlyList<T> items, string path, Func<T, string, IEnumerable<string?>> faults) =>
        items.SelectMany((item, index) => item is null ? [$"{path}[{index}]: is null"] : faults(item, $"{path}[{index}]"));

    /// <summary>A link is known by its end and role: said twice, one of the two would be lost.</summary>
    public static IEnumerable<string?> Distinct<T>(IReadOnlyList<T> links, string path, Func<T, object> naturalKey)
    {
        var seen = new HashSet<object>();
        return links.Select((link, index) =>
            link is null || seen.Add(naturalKey(link)) ? null : $"{path}[{index}]: the same link stands before it").ToList();
    }

    [GeneratedRegex("^[A-Z]{2}\\z")]
    private static partial Regex CountryCode();

    [GeneratedRegex("^[A-Z][A-Z0-9_]*\\z")]
    private static partial Regex CapitalWord();
}
