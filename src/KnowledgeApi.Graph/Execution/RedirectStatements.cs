using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Sql;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Finds out where the ids of nouns that went up in others lead.</summary>
internal static class RedirectStatements
{
    /// <summary>A statement that gives, for those of the ids that lead elsewhere, the id and where it leads.</summary>
    public static Statement Find(Redirects redirects, IEnumerable<long> ids) => new(
        $"SELECT \"Id\", \"{redirects.Target}\" FROM \"{redirects.Table}\" WHERE \"Id\" IN (SELECT value FROM json_each(@p0))",
        [JsonSerializer.Serialize(ids)]);

    /// <summary>An expression for the id that an id leads to: itself, where the noun is still its own.</summary>
    public static string Current(Redirects? redirects, string id) => redirects is null
        ? id
        : $"COALESCE((SELECT \"{redirects.Target}\" FROM \"{redirects.Table}\" WHERE \"Id\" = {id}), {id})";
}
