using System.Text.RegularExpressions;

namespace KnowledgeApi.Ingestion.Understanding;

/// <summary>What a report opens with: where and when it was written, and for whom.</summary>
/// <param name="Place">As it stands there, often in capitals: "ERIE, Pa.".</param>
/// <param name="EndsInColon">Whether a colon closes it, as it closes other openings too.</param>
/// <param name="End">Where the report goes on.</param>
internal readonly partial record struct Dateline(string Place, bool EndsInColon, int End)
{
    public static Dateline? Of(string sentence)
    {
        var form = InCapitals().Match(sentence) is { Success: true } capitals ? capitals : OfAgency().Match(sentence);
        return form.Success ? new(form.Groups["place"].Value, form.Value.EndsWith(": ", StringComparison.Ordinal), form.Length) : null;
    }

    /// <summary>"RIGA, March 9 (Reuters) - ".</summary>
    [GeneratedRegex(@"^(?<place>\p{Lu}[\p{Lu} .'’-]{1,30}\p{Lu}(, \p{Lu}[\p{L}.]+( \p{Lu}[\p{L}.]+)?)?)(, \p{Lu}\p{L}{2,8}\.? \d{1,2}(, \d{4})?)?( ?\([^)]{2,40}\))?( ?[-—–]{1,2} |: )")]
    private static partial Regex InCapitals();

    /// <summary>"New York (AP) ".</summary>
    [GeneratedRegex(@"^(?<place>\p{Lu}\p{L}+( \p{Lu}\p{L}+){0,3}(, \p{Lu}[\p{L}.]+( \p{Lu}[\p{L}.]+)?)?) \((AP|CNN|Reuters|AFP|UPI|Xinhua|dpa)\) ")]
    private static partial Regex OfAgency();
}
