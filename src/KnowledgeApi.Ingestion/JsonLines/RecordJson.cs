using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KnowledgeApi.Ingestion.Records;

namespace KnowledgeApi.Ingestion.JsonLines;

/// <summary>The JSON of records.</summary>
internal static class RecordJson
{
    // Strict: an unknown or doubled property, a missing one and a null where a value has to be are errors.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowOutOfOrderMetadataProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmptyLists } },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new PartialDateJsonConverter(), new ConstantCaseJsonConverter() },
    };

    public static KnowledgeRecord? Read(ref Utf8JsonReader reader) => JsonSerializer.Deserialize<KnowledgeRecord>(ref reader, Options);

    public static KnowledgeRecord Deserialize(byte[] json) => JsonSerializer.Deserialize<KnowledgeRecord>(json, Options)!;

    public static byte[] Serialize(KnowledgeRecord record) => JsonSerializer.SerializeToUtf8Bytes(record, Options);

    private static void LeaveOutEmptyLists(JsonTypeInfo type)
    {
        // Where a list may be null, an empty one says something else.
        foreach (var property in type.Properties.Where(property => property.PropertyType.IsAssignableTo(typeof(IList)) && !property.IsGetNullable))
        {
            property.ShouldSerialize = (_, list) => list is IList { Count: > 0 };
        }
    }
}
