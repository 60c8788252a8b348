using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.JsonLines;

internal sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw new JsonFault("is not a string with a date");
        return PartialDate.TryParse(text, out var date) ? date : throw new JsonFault($"\"{text}\" is not an ISO 8601 date or the beginning of one");
    }

    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
