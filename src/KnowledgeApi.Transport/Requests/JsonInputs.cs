using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using GraphQL;

namespace KnowledgeApi.Transport.Requests;

/// <summary>Reads variables and extensions straight from the JSON, as the values the engine takes.</summary>
internal static class JsonInputs
{
    private const int LongestInteger = 400;

    /// <summary>Reads the object the reader is at.</summary>
    /// <param name="reader">At the property's value.</param>
    /// <param name="name">The property, for what is said of a bad value.</param>
    public static Inputs? Read(ref Utf8JsonReader reader, string name)
    {
        try
        {
            return reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.StartObject => new(Object(ref reader, name)),
                _ => throw RequestError.BadRequest($"'{name}' has to be an object."),
            };
        }
        catch (InvalidOperationException)
        {
            throw RequestError.BadRequest($"'{name}' holds text that is not well-formed Unicode.");
        }
    }

    private static Dictionary<string, object?> Object(ref Utf8JsonReader reader, string name)
    {
        var values = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            if (!values.TryAdd(key, Value(ref reader, name)))
            {
                throw RequestError.BadRequest($"'{name}' has the key '{key}' twice.");
            }
        }

        return values;
    }

    private static List<object?> Array(ref Utf8JsonReader reader, string name)
    {
        var values = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(Value(ref reader, name));
        }

        return values;
    }

    private static object? Value(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.StartObject => Object(ref reader, name),
        JsonTokenType.StartArray => Array(ref reader, name),
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => Number(ref reader, name),
        JsonTokenType.Null => null,
        var type => type == JsonTokenType.True,
    };

    /// <summary>The narrowest of the types the engine's scalars take that holds the number as it was written.</summary>
    private static object Number(ref Utf8JsonReader reader, string name)
    {
        if (reader.TryGetInt32(out var small))
        {
            return small;
        }

        if (reader.TryGetInt64(out var large))
        {
            return large;
        }

        var digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (digits.IndexOfAny(".eE"u8) < 0)
        {
            return digits.Length <= LongestInteger
                ? BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture)
                : throw OutOfRange(name);
        }

        var number = reader.GetDouble();
        return !double.IsFinite(number) ? throw OutOfRange(name)
            : Math.Abs(number) < (double)decimal.MaxValue && reader.TryGetDecimal(out var exact) && exact != (decimal)number ? exact
            : number;
    }

    private static RequestError OutOfRange(string name) => RequestError.BadRequest($"'{name}' holds a number that is out of range.");
}
