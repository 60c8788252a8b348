using System.Text.RegularExpressions;

namespace KnowledgeApi.Data;

/// <summary>The addresses of AMP pages in caches and viewers, which hold another address.</summary>
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

    [GeneratedRegex("^/[a-z]{1,2}/(?<secure>s/)?(?<rest>(?=[^/]+\\.[^/])[^/]+/.*)$")]
    private static partial Regex CachePath();

    [GeneratedRegex("^(www\\.)?(google\\.[a-z.]+|bing\\.com)$")]
    private static partial Regex Viewer();

    [GeneratedRegex("^/amp/(?<secure>s/)?(?<rest>(?=[^/]+\\.[^/])[^/]+/.*)$")]
    private static partial Regex ViewerPath();
}
