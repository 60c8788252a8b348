using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphQL;

namespace KnowledgeApi.Transport.Requests;

/// <summary>Makes a request of its JSON, in one pass.</summary>
internal static class RequestParser
{
    private const int DeepestJson = 64;
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = DeepestJson };

    /// <summary>Reads the JSON of one request.</summary>
    /// <param name="json">UTF-8, the whole of it.</param>
    /// <param name="subject">What the JSON is, for what is said of bad JSON.</param>
    public static GraphQLRequest Parse(in ReadOnlySequence<byte> json, string subject)
    {
        if (json.IsEmpty)
        {
            throw RequestError.BadRequest($"{subject} is empty.");
        }

        if (json.FirstSpan is [0xEF, ..])
        {
            throw RequestError.BadRequest($"{subject} begins with a byte order mark; send plain UTF-8.");
        }

        var reader = new Utf8JsonReader(json, Strict);
        try
        {
            var request = Read(ref reader, subject);
            reader.Read();
            return request;
        }
        catch (JsonException exception)
        {
            throw Malformed(exception, reader.CurrentDepth, subject);
        }
    }

    /// <summary>Reads the JSON object that is one parameter.</summary>
    public static Inputs? ParseParameter(string json, string name)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), Strict);
        try
        {
            reader.Read();
            var inputs = JsonInputs.Read(ref reader, name);
            reader.Read();
            return inputs;
        }
        catch (JsonException exception)
        {
            throw Malformed(exception, reader.CurrentDepth, $"'{name}'");
        }
    }

    private static GraphQLRequest Read(ref Utf8JsonReader reader, string subject)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw RequestError.BadRequest($"{subject} has to be one JSON object"
                + (reader.TokenType == JsonTokenType.StartArray ? "; requests are not taken in batches." : "."));
        }

        string? query = null, documentId = null, operationName = null;
        Inputs? variables = null, extensions = null;
        var seen = Properties.None;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var property = Property(ref reader, ref seen);
            reader.Read();
            switch (property)
            {
                case Properties.Query: query = Text(ref reader, "query"); break;
                case Properties.DocumentId: documentId = Text(ref reader, "documentId"); break;
                case Properties.OperationName: operationName = Text(ref reader, "operationName"); break;
                case Properties.Variables: variables = JsonInputs.Read(ref reader, "variables"); break;
                case Properties.Extensions: extensions = JsonInputs.Read(ref reader, "extensions"); break;
                default: reader.Skip(); break;
            }
        }

        return GraphQLRequest.Create(query, documentId, operationName, variables, extensions);
    }

    private static Properties Property(ref Utf8JsonReader reader, ref Properties seen)
    {
        var property = reader.ValueTextEquals("query"u8) ? Properties.Query
            : reader.ValueTextEquals("variables"u8) ? Properties.Variables
            : reader.ValueTextEquals("operationName"u8) ? Properties.OperationName
            : reader.ValueTextEquals("extensions"u8) ? Properties.Extensions
            : reader.ValueTextEquals("documentId"u8) ? Properties.DocumentId
            : Properties.None;
        if ((seen & property) != 0)
        {
            throw RequestError.BadRequest($"'{reader.GetString()}' is given twice.");
        }

        seen |= property;
        return property;
    }

    private static string? Text(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.TokenType is JsonTokenType.String or JsonTokenType.Null
                ? reader.GetString()
                : throw RequestError.BadRequest($"'{name}' has to be a string.");
        }
        catch (InvalidOperationException)
        {
            throw RequestError.BadRequest($"'{name}' is not well-formed Unicode.");
        }
    }

    private static RequestError Malformed(JsonException exception, int depth, string subject) => RequestError.BadRequest(depth >= DeepestJson
        ? $"{subject} is nested deeper than {DeepestJson} levels."
        : $"{subject} is not JSON: see line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");

    [Flags]
    private enum Properties
    {
        None = 0,
        Query = 1,
        Variables = 2,
        OperationName = 4,
        Extensions = 8,
        DocumentId = 16,
    }
}
