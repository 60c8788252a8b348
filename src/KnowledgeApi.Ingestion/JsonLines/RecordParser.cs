using System.Buffers;
using System.Text.Json;
using KnowledgeApi.Ingestion.Documents;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Makes a record of JSON, or says what is wrong with it.</summary>
internal static class RecordParser
{
    public static Reading Read(string file, int line, ReadOnlySequence<byte> json) =>
        Parse(json, out var fault) is { } record && fault is null ? Reading.Of(file, line, record) : Reading.Rejected(file, line, fault!);

    private static KnowledgeRecord? Parse(ReadOnlySequence<byte> json, out string? fault)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            var record = RecordJson.Read(ref reader);
            fault = record is null ? "Not a JSON object" : reader.Read() ? "More than one JSON value on the line" : null;
            return record;
        }
        catch (Exception problem) when (problem is JsonException or NotSupportedException or InvalidOperationException)
        {
            fault = JsonFault.Describe(problem);
            return null;
        }
    }
}
