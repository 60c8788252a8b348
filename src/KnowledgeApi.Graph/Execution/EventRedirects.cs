using System.Text.Json;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>The events that went up in others: their ids lead there for ever.</summary>
internal static class EventRedirects
{
    private const string Table = "\"EventRedirects\"";

    /// <summary>A statement that gives, for those of the ids that lead elsewhere, the id and where it leads.</summary>
    public static Statement Find(IEnumerable<long> ids) =>
        new($"SELECT \"Id\", \"EventId\" FROM {Table} WHERE \"Id\" IN (SELECT value FROM json_each(@p0))", [JsonSerializer.Serialize(ids)]);

    /// <summary>An expression for the id that an id leads to: itself, where the event is still its own.</summary>
    public static string Current(string id) => $"COALESCE((SELECT \"EventId\" FROM {Table} WHERE \"Id\" = {id}), {id})";
}
