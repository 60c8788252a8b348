namespace KnowledgeApi.Ingestion.Records;

/// <summary>Web addresses in the one form in which they are compared.</summary>
internal static class WebAddress
{
    private static readonly HashSet<string> Trackers = new(StringComparer.OrdinalIgnoreCase) { "fbclid", "gclid", "dclid", "msclkid", "igshid", "mc_cid", "mc_eid" };

    /// <summary>The address without fragment, default port and tracking parameters; null where it is no http or https address.</summary>
    public static string? Canonical(string url)
    {
        if (!TryParse(url, out var uri))
        {
            return null;
        }

        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        return $"{uri.Scheme}://{uri.IdnHost}{port}{uri.AbsolutePath}{Query(uri)}";
    }

    /// <summary>The address's host without a leading "www."; null where it is no http or https address.</summary>
    public static string? Domain(string url) => TryParse(url, out var uri) ? WithoutWww(uri.IdnHost) : null;

    /// <summary>Text that may be a domain, in the form of <see cref="Domain"/>; null where it cannot be one.</summary>
    public static string? AsDomain(string text) =>
        text.Contains('.') && !text.Contains(' ') && Uri.CheckHostName(text) is UriHostNameType.Dns ? WithoutWww(text.ToLowerInvariant()) : null;

    private static bool TryParse(string url, out Uri uri) =>
        Uri.TryCreate(url, UriKind.Absolute, out uri!) && uri.Scheme is "http" or "https" && uri.Host.Length > 0;

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private static string Query(Uri uri)
    {
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(parameter => !IsTracker(parameter));
        var query = string.Join('&', kept);
        return query.Length == 0 ? "" : "?" + query;
    }

    private static bool IsTracker(string parameter)
    {
        var name = parameter.Split('=')[0];
        return name.StartsWith("utm_", StringComparison.OrdinalIgnoreCase) || Trackers.Contains(name);
    }
}
