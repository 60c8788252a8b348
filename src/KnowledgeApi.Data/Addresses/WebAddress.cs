namespace KnowledgeApi.Data;

/// <summary>Web addresses in the one form in which they are compared, which is an address itself.</summary>
public static class WebAddress
{
    // No name in the Internet is longer.
    private const int LongestHost = 253;

    // One is a variant of a variant of a few at most; what goes on longer is made to take long.
    private const int MostSteps = 16;

    /// <summary>
    /// The address that stands for all variants of it: by https, for readers at a desk, with neither "www." nor fragment,
    /// trailing slash or tracking; null where it is no http or https address.
    /// </summary>
    public static string? Canonical(string url)
    {
        for (var steps = 0; steps < MostSteps && TryParse(url, out var uri); steps++)
        {
            var step = AcceleratedPages.Original(uri) ?? Plain(uri);
            if (step == url)
            {
                return step;
            }

            // What one step uncovers may be a variant again.
            url = step;
        }

        return null;
    }

    /// <summary>The host of the address's canonical form; null where it is no http or https address.</summary>
    public static string? Domain(string url) => Canonical(url) is { } canonical ? new Uri(canonical).IdnHost : null;

    /// <summary>Text that may be a domain, in the form of <see cref="Domain"/>; null where it cannot be one.</summary>
    public static string? AsDomain(string text) =>
        text.Contains('.') && !text.Contains(' ') && Uri.CheckHostName(text) is UriHostNameType.Dns ? WebHost.Canonical(text.ToLowerInvariant()) : null;

    private static bool TryParse(string url, out Uri uri) =>
        Uri.TryCreate(url, UriKind.Absolute, out uri!) && uri.Scheme is "http" or "https" && uri.IdnHost.Length is > 0 and <= LongestHost;

    private static string Plain(Uri uri)
    {
        // Another port than the scheme's is another server, of which nothing is known.
        var (scheme, port) = uri.IsDefaultPort ? ("https", "") : (uri.Scheme, $":{uri.Port}");
        return $"{scheme}://{WebHost.Canonical(uri.IdnHost)}{port}{WebPath.Canonical(uri.AbsolutePath)}{WebQuery.Canonical(uri.Query)}";
    }
}
