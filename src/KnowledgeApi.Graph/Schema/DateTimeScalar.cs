using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeApi.Graph.Schema;

/// <summary>An instant as RFC 3339 has it; inside, milliseconds since 1970 as the database keeps them.</summary>
internal sealed class DateTimeScalar : ScalarGraphType
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.FFF'Z'";

    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "An instant in RFC 3339: 2024-12-03T13:27:00Z. Without an offset it is UTC; a date alone is its first instant.";
    }

    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue(text.Value.ToString()),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            => instant.ToUnixTimeMilliseconds(),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        long milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString(Format, CultureInfo.InvariantCulture),
        _ => ThrowSerializationError(value),
    };
}
