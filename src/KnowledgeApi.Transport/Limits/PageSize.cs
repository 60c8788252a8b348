using System.Numerics;
using GraphQLParser;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Limits;

/// <summary>The size of a page: an argument or input field that is named 'first' or 'last'.</summary>
internal static class PageSize
{
    private const int Largest = 100;

    public static bool Is(ROM name) => name == "first" || name == "last";

    /// <summary>Refuses a size that no page may have; what is no number is left to the engine.</summary>
    public static void Check(string parent, string name, object? value)
    {
        if (Number(value) is { } number && (number < 1 || number > Largest))
        {
            var argument = $"{Refusals.Excerpt(parent)}.{name}";
            var message = $"'{argument}' is {number:0}; it may be 1 to {Largest}.";
            throw new RequestError(StatusCodes.Status400BadRequest, "INVALID_PAGE_SIZE", message) { Argument = argument };
        }
    }

    private static double? Number(object? value) => value switch
    {
        int number => number,
        long number => number,
        double number => number,
        decimal number => (double)number,
        BigInteger number => (double)number,
        _ => null,
    };
}
