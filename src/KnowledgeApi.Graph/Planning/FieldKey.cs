using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace KnowledgeApi.Graph.Planning;

/// <summary>A field's name and arguments as written: two fields of one key under one parent have one value.</summary>
internal static class FieldKey
{
    private static readonly SDLPrinter Printer = new();

    public static string Of(GraphQLField field) => field.Arguments is { Count: > 0 } arguments
        ? $"{field.Name.StringValue}({string.Join(',', arguments.Select(argument => Printer.Print(argument)))})"
        : field.Name.StringValue;
}
