namespace KnowledgeApi.Graph.Declarations;

/// <summary>What the values of a property are, by its type.</summary>
internal static class ValueKinds
{
    public static ValueKind Of(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        { IsEnum: true } => ValueKind.Enum,
        var t when t == typeof(string) => ValueKind.Text,
        var t when t == typeof(int) => ValueKind.Int,
        var t when t == typeof(double) => ValueKind.Float,
        var t when t == typeof(bool) => ValueKind.Boolean,
        var t when t == typeof(DateTimeOffset) => ValueKind.DateTime,
        var t => throw new NotSupportedException($"The graph has no scalar for {t.Name}."),
    };

    public static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } e ? e : null;
}
