using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Planning;

namespace KnowledgeApi.Graph.Answers;

/// <summary>Writes the lists that are kept as JSON in their row: texts as they are, objects by the members asked for.</summary>
internal static class ListWriters
{
    public static Writer<string> Texts { get; } = (json, list) => Each(list, item => item.WriteTo(json), json);

    public static Writer<string> Objects(JsonList list, IReadOnlyList<SelectedField> members)
    {
        var write = Writers.Object(members.Select(member => (member.Key, Member(list, member.Name))));
        return (json, text) => Each(text, item => write(json, item), json);
    }

    private static Writer<JsonElement> Member(JsonList list, string name)
    {
        if (name == "__typename")
        {
            return (json, _) => json.WriteStringValue(list.ItemType);
        }

        var member = list.Members.First(column => column.Name == name).Sql;
        return (json, item) =>
        {
            if (item.TryGetProperty(member, out var value))
            {
                value.WriteTo(json);
            }
            else
            {
                json.WriteNullValue();
            }
        };
    }

    private static void Each(string list, Action<JsonElement> write, Utf8JsonWriter json)
    {
        using var document = JsonDocument.Parse(list);
        json.WriteStartArray();
        foreach (var item in document.RootElement.EnumerateArray())
        {
            write(item);
        }

        json.WriteEndArray();
    }
}
