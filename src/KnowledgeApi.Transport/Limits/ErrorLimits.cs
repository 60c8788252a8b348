using GraphQL;
using GraphQL.Validation.Errors;

namespace KnowledgeApi.Transport.Limits;

/// <summary>Keeps what a response says of errors short: a client mends one at a time, and a flood serves attackers only.</summary>
internal static class ErrorLimits
{
    public const int MostErrors = 5;
    private const int MostLocations = 5;
    private const int LongestMessage = 500;
    private const string Suggestion = " Did you mean";

    /// <summary>The first errors, each with its first locations.</summary>
    public static ExecutionErrors? Shorten(ExecutionErrors? errors)
    {
        if (errors is null)
        {
            return null;
        }

        var kept = new ExecutionErrors();
        foreach (var error in errors.SelectMany(Parts).Take(MostErrors))
        {
            if (error.Locations?.Count > MostLocations)
            {
                error.Locations.RemoveRange(MostLocations, error.Locations.Count - MostLocations);
            }

            kept.Add(error);
        }

        return kept;
    }

    /// <summary>An error's message without the engine's suggestions, which spell out the schema, and not longer than a line or two.</summary>
    public static string Message(ExecutionError error)
    {
        var message = error.Message;
        var end = error is FieldsOnCorrectTypeError or KnownArgumentNamesError or KnownTypeNamesError
            ? message.IndexOf(Suggestion, StringComparison.Ordinal)
            : -1;
        message = end < 0 ? message : message[..end];
        return message.Length <= LongestMessage ? message : message[..LongestMessage] + "…";
    }

    private static IEnumerable<ExecutionError> Parts(ExecutionError error) => error is FirstErrors.Enough enough ? enough.Errors : [error];
}
