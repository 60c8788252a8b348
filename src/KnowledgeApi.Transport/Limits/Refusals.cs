using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport.Limits;

/// <summary>The refusals that a document or its variables can meet.</summary>
internal static class Refusals
{
    private const int LongestExcerpt = 100;

    public static RequestError TooMany(string code, string what, int limit) => Refusal(code, $"The document has too many {what}; it may have {limit}.");

    public static RequestError Refusal(string code, string message) => new(StatusCodes.Status400BadRequest, code, message);

    /// <summary>As much of a client's text as a message repeats.</summary>
    public static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt] + "…";
}
