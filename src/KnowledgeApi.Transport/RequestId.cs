using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace KnowledgeApi.Transport;

/// <summary>The id by which a client, its proxies and the log know a request.</summary>
internal static class RequestId
{
    private const string Header = "X-Request-Id";
    private const int Longest = 128;
    private static readonly SearchValues<char> Allowed = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.:=+/");

    /// <summary>Takes over the id a proxy or client gave, if it is fit for a log; answers with the id in any case.</summary>
    public static void Assign(HttpContext http)
    {
        if (http.Request.Headers[Header] is [{ Length: > 0 and <= Longest } given] && !given.AsSpan().ContainsAnyExcept(Allowed))
        {
            http.TraceIdentifier = given;
        }

        http.Response.Headers[Header] = http.TraceIdentifier;
    }
}
