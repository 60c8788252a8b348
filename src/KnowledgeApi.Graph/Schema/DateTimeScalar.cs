using System.Globalization;
using System.Text.RegularExpressions;
using GraphQL.Types;
using GraphQLParser.AST;

namespace KnowledgeApi.Graph.Schema;

/// <summary>An instant as RFC 3339 has it; inside, milliseconds since 1970 as the database keeps them.</summary>
internal sealed partial class DateTimeScalar : ScalarGraphType
{
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
        string text when Form().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            => instant.ToUnixTimeMilliseconds(),
        _ => ThrowValueConversionError(value),
    };

    // The parser left to itself takes a time without a day for today's, and 1/2/2025 for the second of January.
    [GeneratedRegex(@"^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
