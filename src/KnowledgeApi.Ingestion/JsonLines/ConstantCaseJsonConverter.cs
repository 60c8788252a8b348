using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeApi.Data;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Reads enum values by their names in capitals, and by nothing else.</summary>
internal sealed class ConstantCaseJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(typeToConvert))!;

    private sealed class Of<TEnum> : JsonConverter<TEnum> where TEnum : struct, Enum
    {
        private static readonly string Names = string.Join(", ", ConstantCase.NamesOf(typeof(TEnum)));

        public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var name = reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw new JsonFault($"is not one of {Names}");
            return ConstantCase.TryParse<TEnum>(name) ?? throw new JsonFault($"\"{name}\" is not one of {Names}");
        }

        public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
            writer.WriteStringValue(ConstantCase.Of(value));
    }
}
