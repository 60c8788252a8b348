using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace KnowledgeApi.Data;

/// <summary>Stores a short list that belongs to its row as JSON text.</summary>
public sealed class JsonListConverter<T>() : ValueConverter<List<T>, string>(
    list => JsonSerializer.Serialize(list, JsonList.Options),
    json => JsonSerializer.Deserialize<List<T>>(json, JsonList.Options)!);

/// <summary>Compares such lists item by item, so that a change within one is noticed.</summary>
public sealed class JsonListComparer<T>() : ValueComparer<List<T>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    list => list.Count,
    list => list.ToList());

internal static class JsonList
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(new CapitalsPolicy(), allowIntegerValues: false) },
    };

    private sealed class CapitalsPolicy : JsonNamingPolicy
    {
        public override string ConvertName(string name) => ConstantCase.Of(name);
    }
}
