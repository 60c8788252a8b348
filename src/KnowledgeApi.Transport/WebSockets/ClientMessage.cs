using System.Buffers;
using System.Text.Json;
using KnowledgeApi.Transport.Requests;

namespace KnowledgeApi.Transport.WebSockets;

/// <summary>A message of a client. Its payload lies in the buffer it was read to, which the next message overwrites.</summary>
internal readonly record struct ClientMessage(string Type, string? Id, ReadOnlyMemory<byte> Payload)
{
    public string RequiredId => string.IsNullOrEmpty(Id) ? throw Invalid($"'{Type}' needs an 'id'.") : Id;

    public static ClientMessage Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return Read(json);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw Invalid("The message is not a JSON object.");
        }
    }

    /// <summary>The request in the payload of 'subscribe'.</summary>
    public GraphQLRequest Request()
    {
        try
        {
            return RequestParser.Parse(new ReadOnlySequence<byte>(Payload), "'payload'");
        }
        catch (RequestError error)
        {
            throw Invalid(error.Message);
        }
    }

    public static SocketClose Invalid(string reason) => new(CloseCode.InvalidMessage, reason);

    private static ClientMessage Read(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        string? type = null, id = null;
        ReadOnlyMemory<byte> payload = default;
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw Invalid("The message is not a JSON object.");
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.ValueTextEquals("type"u8) ? "type" : reader.ValueTextEquals("id"u8) ? "id" : reader.ValueTextEquals("payload"u8) ? "payload" : null;
            reader.Read();
            switch (name)
            {
                case "type": type = Text(ref reader, name); break;
                case "id": id = Text(ref reader, name); break;
                case "payload": payload = Slice(ref reader, json); break;
                default: reader.Skip(); break;
            }
        }

        reader.Read();
        return new(type ?? throw Invalid("'type' is missing."), id, payload);
    }

    private static string Text(ref Utf8JsonReader reader, string name) => reader.TokenType == JsonTokenType.String
        ? reader.GetString()!
        : throw Invalid($"'{name}' has to be a string.");

    private static ReadOnlyMemory<byte> Slice(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        var start = (int)reader.TokenStartIndex;
        var value = reader.TokenType;
        reader.Skip();
        return value is JsonTokenType.StartObject or JsonTokenType.Null
            ? json[start..(int)reader.BytesConsumed]
            : throw Invalid("'payload' has to be an object.");
    }
}
