using System.Globalization;
using System.Text.Json;

namespace KnowledgeApi.Benchmarks.Reference.HandWritten;

internal static class JsonParts
{
    public static void WriteNodes(this Utf8JsonWriter json, string connection, Action nodes)
    {
        json.WriteStartObject(connection);
        json.WriteStartArray("nodes");
        nodes();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteNames(this Utf8JsonWriter json, string connection, IEnumerable<string> names)
    {
        json.WriteStartObject(connection);
        json.WriteStartArray("nodes");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void WriteName(this Utf8JsonWriter json, string reference, string name)
    {
        json.WriteStartObject(reference);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    public static void WriteInstant(this Utf8JsonWriter json, string field, long milliseconds) => json.WriteString(
        field, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-ddTHH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));

    /// <summary>The names in the second column, by the position in the first.</summary>
    public static List<string>[] Names(this Session session, string sql, List<long> parents)
    {
        var names = new List<string>[parents.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = [];
        }

        using var reader = session.Read(sql, JsonSerializer.Serialize(parents));
        while (reader.Read())
        {
            names[reader.GetInt32(0)].Add(reader.GetString(1));
        }

        return names;
    }
}
