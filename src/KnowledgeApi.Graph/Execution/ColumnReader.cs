using System.Data.Common;
using System.Text.Json;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Reads a value as the graph's scalars take it.</summary>
internal static class ColumnReader
{
    public static object? Read(DbDataReader reader, int ordinal, ValueKind kind) => reader.IsDBNull(ordinal) ? null : kind switch
    {
        ValueKind.Int or ValueKind.DateTime => reader.GetInt64(ordinal),
        ValueKind.Float => reader.GetDouble(ordinal),
        ValueKind.Boolean => reader.GetBoolean(ordinal),
        _ => reader.GetString(ordinal),
    };

    /// <summary>Reads a sort key as a cursor keeps it.</summary>
    public static object? ReadKey(DbDataReader reader, int ordinal, ValueKind kind) => reader.IsDBNull(ordinal) ? null : kind switch
    {
        ValueKind.Text or ValueKind.Enum => reader.GetString(ordinal),
        ValueKind.Float => reader.GetDouble(ordinal),
        _ => reader.GetInt64(ordinal),
    };
}

/// <summary>Reads a list that is kept as JSON in its row: texts, or objects as the values of their members in order.</summary>
internal static class JsonListReader
{
    public static object Read(JsonList list, string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateArray()
            .Select(item => list.ItemType is null ? item.GetString() : (object)list.Members.Select(member => Member(item, member)).ToArray())
            .ToList();
    }

    private static object? Member(JsonElement item, Column member) =>
        !item.TryGetProperty(member.Sql, out var value) || value.ValueKind == JsonValueKind.Null ? null
        : member.Kind == ValueKind.Int ? value.GetInt64() : value.GetString();
}
