using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Graph.Execution;

/// <summary>What a root field answers: JSON in UTF-8, as the database wrote it.</summary>
[JsonConverter(typeof(Converter))]
internal sealed record Answer(ReadOnlyMemory<byte> Json)
{
    /// <summary>An array of answers, null in the place of a missing one.</summary>
    public static Answer Array(IEnumerable<byte[]?> items)
    {
        var json = new ArrayBufferWriter<byte>();
        json.Write("["u8);
        foreach (var (i, item) in items.Index())
        {
            json.Write(i == 0 ? ""u8 : ","u8);
            json.Write(item ?? "null"u8);
        }

        json.Write("]"u8);
        return new(json.WrittenMemory);
    }

    private sealed class Converter : JsonConverter<Answer>
    {
        public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are only written.");

        public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Json.Span, skipInputValidation: true);
    }
}
