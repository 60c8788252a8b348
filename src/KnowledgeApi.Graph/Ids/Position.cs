using KnowledgeApi.Graph.Errors;

namespace KnowledgeApi.Graph.Ids;

/// <summary>The positions that the change log has entries of; both 0 where it has none.</summary>
internal readonly record struct LogRange(long First, long Last);

/// <summary>A place in the change log, as clients keep it.</summary>
internal static class Position
{
    public const string Noun = "Change";

    public static string Of(long position) => GlobalId.Of(Noun, position);

    /// <exception cref="ArgumentError">It is damaged, of another log, or forgotten.</exception>
    public static long Parse(string position, string path, LogRange range) => GlobalId.TryParse(position) switch
    {
        { Noun: Noun } parsed when parsed.Id <= range.Last => IsForgotten(parsed.Id, range) ? throw Forgotten(path) : parsed.Id,
        _ => throw new ArgumentError("INVALID_POSITION", path, $"'{path}' is not a position of this API."),
    };

    /// <summary>Whether entries behind the position are gone.</summary>
    public static bool IsForgotten(long position, LogRange range) => position < range.First - 1;

    public static ArgumentError Forgotten(string path = "after") => new(
        "POSITION_FORGOTTEN",
        path,
        $"So much changed since the position in '{path}' that changes behind it are forgotten; subscribe anew and read the data again.");
}
