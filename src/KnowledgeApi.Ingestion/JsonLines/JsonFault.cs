using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>A value that its converter refuses, in words meant for the user.</summary>
internal sealed partial class JsonFault(string message) : JsonException(message)
{
    private const string Kinds = "outlet, person, event, article";

    // The serializer's messages speak of .NET types to a programmer; these speak of the document to its author.
    private static readonly (Regex Pattern, string Reason)[] Reasons =
    [
        (Missing(), "$1: required, but missing"), (Unknown(), ": unknown property"), (Doubled(), ": stands there twice"),
        (Null(), ": is null"), (Kind(), $"type: \"$1\" is not one of {Kinds}"), (Converted(), ": is not of the right kind"),
    ];

    public static string Describe(Exception problem) => problem switch
    {
        JsonFault fault => $"{Property(fault)}: {fault.Message}",
        { InnerException: InvalidOperationException inner } when inner.Message.Contains("UTF-") => Join(Property(problem), ": is not valid Unicode text"),
        NotSupportedException => $"type: required, one of {Kinds}",
        { InnerException: JsonException syntax } => NotJson(syntax),
        _ => Translate(problem),
    };

    private static string Translate(Exception problem)
    {
        foreach (var (pattern, reason) in Reasons)
        {
            if (pattern.Match(problem.Message) is { Success: true } match)
            {
                return Join(Property(problem), match.Result(reason).Replace("'", ""));
            }
        }

        return NotJson(problem);
    }

    private static string Join(string property, string reason) => (property.Length, reason[0]) switch
    {
        (0, ':') => "The record" + reason[1..],
        (0, _) or (_, ':') => property + reason,
        _ => $"{property}.{reason}",
    };

    private static string Property(Exception problem) => (problem as JsonException)?.Path?.TrimStart('$').TrimStart('.') ?? "";

    private static string NotJson(Exception problem) => "Not valid JSON: " + Position().Replace(problem.Message, "");

    [GeneratedRegex("missing required properties including: (.*?)\\.?$")]
    private static partial Regex Missing();

    [GeneratedRegex("could not be mapped to any|metadata property is either not supported")]
    private static partial Regex Unknown();

    [GeneratedRegex("[Dd]uplicate ")]
    private static partial Regex Doubled();

    [GeneratedRegex("doesn't allow setting null")]
    private static partial Regex Null();

    [GeneratedRegex("unrecognized type discriminator id '(.*?)'")]
    private static partial Regex Kind();

    [GeneratedRegex("could not be converted to|metadata properties must be JSON strings")]
    private static partial Regex Converted();

    [GeneratedRegex(" (Path: .*|Change the reader options\\..*|LineNumber: .*)$")]
    private static partial Regex Position();
}
