using System.Data.Common;
using KnowledgeApi.Graph.Declarations;

namespace KnowledgeApi.Graph.Execution;

/// <summary>Reads the values of columns.</summary>
internal static class ColumnReader
{
    public static Cell Read(DbDataReader reader, int ordinal, ValueKind kind) => reader.IsDBNull(ordinal) ? default : kind switch
    {
        ValueKind.Int or ValueKind.DateTime or ValueKind.Boolean => new(reader.GetInt64(ordinal)),
        ValueKind.Float => new(reader.GetDouble(ordinal)),
        _ => new(reader.GetString(ordinal)),
    };

    /// <summary>Reads a sort key as a cursor keeps it.</summary>
    public static object? ReadKey(DbDataReader reader, int ordinal, ValueKind kind) => reader.IsDBNull(ordinal) ? null : kind switch
    {
        ValueKind.Text or ValueKind.Enum => reader.GetString(ordinal),
        ValueKind.Float => reader.GetDouble(ordinal),
        _ => reader.GetInt64(ordinal),
    };
}
