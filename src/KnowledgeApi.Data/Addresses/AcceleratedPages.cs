using System.Text.RegularExpressions;

namespace KnowledgeApi.Data;

/// <summary>The addresses of AMP pages: those of caches, which hold another address, and the marks in those of publishers.</summary>
internal static partial class AcceleratedPages
{
    /// <summary>The address that an address of a cache or viewer holds; null where it is no such address.</summary>
    public static string? Original(Uri uri)
    {
        var match = uri.IdnHost.EndsWith("cdn.ampproject.org", StringComparison.Ordinal) ? CachePath().Match(uri.AbsolutePath)
            : Viewer().IsMatch(uri.IdnHost) ? ViewerPath().Match(uri.AbsolutePath)
            : Match.Empty;
        return match.Success ? $"{(match.Groups["secure"].Success ? "https" : "http")}://{match.Groups["rest"].Value}{uri.Query}" : null;
    }

    /// <summary>Takes out of a path what asks for the AMP page of an article.</summary>
    public static void RemoveMark(List<string> segments)
    {
        if (segments is ["amp", _, ..])
        {
            segments.RemoveAt(0);
        }
        else if (segments is [_, .., "amp"])
        {
            segments.RemoveAt(segments.Count - 1);
        }
        else if (segments is [.., var last] && Suffix().IsMatch(last))
        {
            segments[^1] = Suffix().Replace(last, "$1");
        }
    }

    [GeneratedRegex("^/[a-z]{1,2}/(?<secure>s/)?(?<rest>[^/]+\\.[^/]+/.*)$")]
    private static partial Regex CachePath();

    [GeneratedRegex("^(www\\.)?(google\\.[a-z.]+|bing\\.com)$")]
    private static partial Regex Viewer();

    [GeneratedRegex("^/amp/(?<secure>s/)?(?<rest>[^/]+\\.[^/]+/.*)$")]
    private static partial Regex ViewerPath();

    [GeneratedRegex("^(.+)\\.amp(?:(?=\\.html?$)|$)")]
    private static partial Regex Suffix();
}
