namespace KnowledgeApi.Data;

/// <summary>The path of a web address without what names a folder's page or asks for the AMP page of an article.</summary>
internal static class WebPath
{
    private const string Suffix = ".amp";

    public static string Canonical(string path)
    {
        Span<string> segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        while (true)
        {
            if (segments is [.., "index.html" or "index.htm"])
            {
                segments = segments[..^1];
            }
            else if (segments is ["amp", _, ..])
            {
                segments = segments[1..];
            }
            else if (segments is [_, .., "amp"])
            {
                segments = segments[..^1];
            }
            else if (segments is [.., var last] && WithoutSuffix(last) is var name && name != last)
            {
                segments[^1] = name;
            }
            else
            {
                return "/" + string.Join('/', segments);
            }
        }
    }

    private static string WithoutSuffix(string name)
    {
        var extension = name.EndsWith(".html", StringComparison.Ordinal) ? ".html" : name.EndsWith(".htm", StringComparison.Ordinal) ? ".htm" : "";
        var stem = name.AsSpan(0, name.Length - extension.Length);
        while (stem.Length > Suffix.Length && stem.EndsWith(Suffix, StringComparison.Ordinal))
        {
            stem = stem[..^Suffix.Length];
        }

        return string.Concat(stem, extension);
    }
}
