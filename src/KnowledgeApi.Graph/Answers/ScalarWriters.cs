using System.Globalization;
using System.Text.Json;
using KnowledgeApi.Graph.Declarations;
using KnowledgeApi.Graph.Execution;

namespace KnowledgeApi.Graph.Answers;

/// <summary>Writes the values of columns as the schema's scalars have them.</summary>
internal static class ScalarWriters
{
    private const string InstantFormat = "yyyy-MM-ddTHH:mm:ss.FFF'Z'";

    public static Writer<Cell[]> Of(ValueKind kind, int slot) => kind switch
    {
        ValueKind.Int => OrNull(slot, (json, cell) => json.WriteNumberValue(cell.Number)),
        ValueKind.Float => OrNull(slot, (json, cell) => json.WriteNumberValue(cell.Double)),
        ValueKind.Boolean => OrNull(slot, (json, cell) => json.WriteBooleanValue(cell.Number != 0)),
        ValueKind.DateTime => OrNull(slot, (json, cell) => WriteInstant(json, cell.Number)),
        _ => OrNull(slot, (json, cell) => json.WriteStringValue(cell.Text)),
    };

    public static Writer<Cell[]> OrNull(int slot, Writer<Cell> write) => (json, record) =>
    {
        if (record[slot].IsMissing)
        {
            json.WriteNullValue();
        }
        else
        {
            write(json, record[slot]);
        }
    };

    private static void WriteInstant(Utf8JsonWriter json, long milliseconds)
    {
        Span<byte> text = stackalloc byte[32];
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).TryFormat(text, out var length, InstantFormat, CultureInfo.InvariantCulture);
        json.WriteStringValue(text[..length]);
    }
}
