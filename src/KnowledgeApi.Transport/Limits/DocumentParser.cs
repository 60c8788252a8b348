using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Limits;

/// <summary>Makes a document of its text, in time that is bounded by the limits, whatever the text.</summary>
internal sealed class DocumentParser(DocumentLimits limits)
{
    public GraphQLDocument Parse(string query)
    {
        CheckLines(query);
        try
        {
            CheckTokens(query);
            return Parser.Parse(query, new() { Ignore = IgnoreOptions.Comments, MaxDepth = limits.Nesting });
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw Refusals.Refusal("DOCUMENT_TOO_DEEP", $"The document nests too deep; {limits.Nesting} nodes of its syntax tree may lie in each other.");
        }
        catch (GraphQLSyntaxErrorException error)
        {
            throw Failed($" at line {error.Location.Line}, column {error.Location.Column}: {Refusals.Excerpt(error.Description)}");
        }
        catch (IndexOutOfRangeException)
        {
            // The parser cannot quote the line of a mistake that stands behind a lone carriage return.
            throw Failed("");
        }
    }

    private static RequestError Failed(string where) =>
        new(StatusCodes.Status400BadRequest, "GRAPHQL_PARSE_FAILED", $"The document does not parse{where}.") { IsInDocument = true };

    private void CheckLines(string query)
    {
        for (var rest = query.AsSpan(); rest.Length > limits.LineLength;)
        {
            var end = rest[..(limits.LineLength + 1)].LastIndexOf('\n');
            rest = end >= 0
                ? rest[(end + 1)..]
                : throw Refusals.Refusal("LINE_TOO_LONG", $"A line of the document is longer than {limits.LineLength} characters; break it between tokens.");
        }
    }

    private void CheckTokens(string query)
    {
        // A token has a character at least.
        if (query.Length <= limits.Tokens)
        {
            return;
        }

        var count = 0;
        for (var token = Lexer.Lex(query); token.Kind != TokenKind.EOF; token = Lexer.Lex(query, token.End))
        {
            if (++count > limits.Tokens)
            {
                throw Refusals.TooMany("TOO_MANY_TOKENS", "tokens", limits.Tokens);
            }
        }
    }
}
