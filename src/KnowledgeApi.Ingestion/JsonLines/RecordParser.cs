using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>Makes a record of a line, or says what is wrong with it.</summary>
internal static class RecordParser
{
    public static bool TryParse(
        ReadOnlySequence<byte> line, [NotNullWhen(true)] out KnowledgeRecord? record, [NotNullWhen(false)] out string? fault)
    {
        record = Parse(line, out fault);
        var faults = record?.Faults().OfType<string>().ToList() ?? [];
        fault = faults.Count > 0 ? string.Join("; ", faults) : fault;
        record = fault is null ? record : null;
        return record is not null;
    }

    private static KnowledgeRecord? Parse(ReadOnlySequence<byte> line, out string? fault)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
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
