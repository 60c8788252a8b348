using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;
using KnowledgeApi.Data;

namespace KnowledgeApi.Graph.Schema;

/// <summary>An instant as RFC 3339 has it; inside, milliseconds since 1970 as the database keeps them.</summary>
internal sealed class DateTimeScalar : ScalarGraphType
{
    private const string Format = "yyyy-MM-ddTHH:mm:ss.FFF'Z'";

    public DateTimeScalar()
    {
        Name = "DateTime";
        Description = "An instant in ISO 8601: 2024-12-03T13:27:00.000Z. As an argument it may lack its offset, for UTC, "
            + "or be cut off, for the first instant of what is left: 2024-12-03, 2024-12, 2024.";
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
        string text when PartialDate.TryParse(text, out var date) => date.Earliest.ToUnixTimeMilliseconds(),
        _ => ThrowValueConversionError(value),
    };

    public override object? Serialize(object? value) => value switch
    {
        null => null,
        long milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString(Format, CultureInfo.InvariantCulture),
        _ => ThrowSerializationError(value),
    };
}
