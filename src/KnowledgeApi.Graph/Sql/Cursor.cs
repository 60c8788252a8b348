using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Errors;

namespace KnowledgeApi.Graph.Sql;

/// <summary>The place of an edge: its sort keys, and a mark of the connection and order that they belong to.</summary>
internal static class Cursor
{
    public static string Scope(Connection connection, IReadOnlyList<SortKey> keys)
    {
        var text = $"{connection.TypeName}({string.Join(',', keys.Select(key => (key.Descending ? '-' : '+') + key.Name))})";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 4));
    }

    /// <exception cref="ArgumentError">The cursor is damaged, or of another connection or order.</exception>
    public static IReadOnlyList<object?> Read(string cursor, string scope, IReadOnlyList<SortKey> keys, string path)
    {
        if (Parse(cursor) is not { ValueKind: JsonValueKind.Array } array
            || array.GetArrayLength() < 1 || array[0].ValueKind != JsonValueKind.String)
        {
            throw new ArgumentError("INVALID_CURSOR", path, $"'{path}' is not a cursor of this API.");
        }

        if (Text(array[0]) != scope || array.GetArrayLength() != keys.Count + 1)
        {
            throw new ArgumentError("INVALID_CURSOR", path, $"'{path}' is a cursor of another connection or of another order.");
        }

        return [.. keys.Select((key, i) => Value(array[i + 1], key, path))];
    }

    private static JsonElement? Parse(string cursor)
    {
        if (!Base64Url.IsValid(cursor))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(cursor));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static object? Value(JsonElement element, SortKey key, string path) => (key.Kind, element.ValueKind) switch
    {
        (_, JsonValueKind.Null) when key.IsNullable => null,
        (ValueKind.Text or ValueKind.Enum, JsonValueKind.String) when Text(element) is { } text => text,
        (ValueKind.Float, JsonValueKind.Number) => element.GetDouble(),
        (ValueKind.Int or ValueKind.DateTime or ValueKind.Boolean, JsonValueKind.Number) when element.TryGetInt64(out var number) => number,
        _ => throw new ArgumentError("INVALID_CURSOR", path, $"'{path}' is not a cursor of this API."),
    };

    /// <summary>A text; null where its bytes or escapes are no Unicode, which parsing does not look at.</summary>
    private static string? Text(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
