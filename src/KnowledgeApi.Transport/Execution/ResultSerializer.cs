using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.SystemTextJson;

namespace KnowledgeApi.Transport.Execution;

/// <summary>Writes results as JSON, straight into the buffers they leave by.</summary>
internal sealed class ResultSerializer() : GraphQLSerializer(settings => settings.Encoder = Encoder, new ErrorInfo())
{
    // Responses are JSON documents of their own, never part of a page: only what JSON needs is escaped.
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = Encoder, SkipValidation = true };

    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> output) => new(output, WriterOptions);

    public void Write<T>(IBufferWriter<byte> output, T value)
    {
        using var json = CreateWriter(output);
        Write(json, value);
    }

    public void Write<T>(Utf8JsonWriter json, T value) => JsonSerializer.Serialize(json, value, SerializerOptions);
}
