using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeApi.Graph.Answers;

/// <summary>Writes one value of an answer.</summary>
internal delegate void Writer<in T>(Utf8JsonWriter json, T value);

internal static class Writers
{
    /// <summary>Writes an object: a name and a writer for each of its fields.</summary>
    public static Writer<T> Object<T>(IEnumerable<(string Name, Writer<T> Value)> fields)
    {
        var all = fields.Select(field => (Name: JsonEncodedText.Encode(field.Name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping), field.Value)).ToArray();
        return (json, value) =>
        {
            json.WriteStartObject();
            foreach (var (name, write) in all)
            {
                json.WritePropertyName(name);
                write(json, value);
            }

            json.WriteEndObject();
        };
    }

    /// <summary>Writes the same text whatever the value.</summary>
    public static Writer<object> Constant(string text)
    {
        var encoded = JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return (json, _) => json.WriteStringValue(encoded);
    }
}
