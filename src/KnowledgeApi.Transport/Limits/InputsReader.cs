using System.Globalization;
using System.Numerics;
using System.Text.Json;
using GraphQL;

namespace KnowledgeApi.Transport.Limits;

/// <summary>
/// Makes the engine's inputs of JSON. The engine's own reader fails on a repeated name, and a number of 900,000 digits
/// keeps it busy for twenty seconds.
/// </summary>
internal sealed class InputsReader(DocumentLimits limits)
{
    private const int LongestNumber = 400;

    /// <param name="json">An object.</param>
    /// <param name="name">What a refusal calls it.</param>
    public Inputs Read(JsonElement json, string name)
    {
        var count = 0;
        try
        {
            return new(Object(json, name, 0, ref count));
        }
        catch (InvalidOperationException)
        {
            // JSON can escape half of a surrogate pair, which no text can hold.
            throw Refusals.Refusal("INVALID_VARIABLES", $"'{name}' has a text that is not Unicode.");
        }
    }

    private object? Value(JsonElement json, string name, int depth, ref int count)
    {
        if (++count > limits.VariableValues)
        {
            throw Refusals.Refusal("VARIABLES_TOO_LARGE", $"'{name}' holds too many values; there may be {limits.VariableValues}.");
        }

        if (depth > limits.VariableDepth)
        {
            throw Refusals.Refusal("VARIABLES_TOO_DEEP", $"'{name}' nests too deep; it may nest {limits.VariableDepth} deep.");
        }

        return json.ValueKind switch
        {
            JsonValueKind.Object => Object(json, name, depth, ref count),
            JsonValueKind.Array => List(json, name, depth, ref count),
            JsonValueKind.Number => Number(json, name),
            JsonValueKind.String => json.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };
    }

    private Dictionary<string, object?> Object(JsonElement json, string name, int depth, ref int count)
    {
        var values = new Dictionary<string, object?>();
        foreach (var property in json.EnumerateObject())
        {
            var value = Value(property.Value, name, depth + 1, ref count);
            if (!values.TryAdd(property.Name, value))
            {
                throw Refusals.Refusal("INVALID_VARIABLES", $"'{name}' has '{Refusals.Excerpt(property.Name)}' twice in one object.");
            }

            if (depth > 0 && PageSize.Is(property.Name))
            {
                PageSize.Check(name, property.Name, value, limits.PageSize);
            }
        }

        return values;
    }

    private List<object?> List(JsonElement json, string name, int depth, ref int count)
    {
        var values = new List<object?>(Math.Min(json.GetArrayLength(), limits.VariableValues));
        foreach (var item in json.EnumerateArray())
        {
            values.Add(Value(item, name, depth + 1, ref count));
        }

        return values;
    }

    private static object Number(JsonElement json, string name)
    {
        if (json.TryGetInt32(out var small))
        {
            return small;
        }

        if (json.TryGetInt64(out var large))
        {
            return large;
        }

        var text = json.GetRawText();
        return text.Length > LongestNumber
            ? throw Refusals.Refusal("INVALID_VARIABLES", $"'{name}' has a number of more than {LongestNumber} characters.")
            : text.AsSpan().ContainsAny('.', 'e', 'E') ? json.GetDouble() : BigInteger.Parse(text, CultureInfo.InvariantCulture);
    }
}
