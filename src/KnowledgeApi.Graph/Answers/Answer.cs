using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeApi.Graph.Answers;

/// <summary>What a root field answers, loaded and ready to be written.</summary>
[JsonConverter(typeof(Converter))]
internal sealed class Answer(Action<Utf8JsonWriter> write)
{
    private sealed class Converter : JsonConverter<Answer>
    {
        public override Answer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Answers are only written.");

        public override void Write(Utf8JsonWriter writer, Answer value, JsonSerializerOptions options) => value.WriteTo(writer);
    }

    private void WriteTo(Utf8JsonWriter json) => write(json);
}
