namespace KnowledgeApi.Data;

/// <summary>Names of web servers.</summary>
public static class WebHost
{
    private static readonly HashSet<string> Variants = ["m", "mobile", "amp"];

    // Under some countries names are registered one level deeper: "m.co.uk" is a site of its own.
    private static readonly HashSet<string> RegistryLabels = ["ac", "co", "com", "edu", "go", "gov", "ne", "net", "or", "org"];

    /// <summary>The host that serves readers at a desk.</summary>
    public static string Canonical(string host)
    {
        var labels = host.TrimEnd('.').Split('.').ToList();
        while (Variant(labels) is >= 0 and var variant)
        {
            labels.RemoveAt(variant);
        }

        return string.Join('.', labels);
    }

    /// <summary>Where the label of a variant stands: in front, or behind the edition of a language, as in "en.m.wikipedia.org".</summary>
    private static int Variant(List<string> labels) => labels switch
    {
        ["www", _, _, ..] => 0,
        [var first, _, _, ..] when Variants.Contains(first) && !IsRegistry(labels[1..]) => 0,
        [_, var second, _, _, ..] when Variants.Contains(second) && !IsRegistry(labels[2..]) => 1,
        _ => -1,
    };

    /// <summary>The label by which a site is known: "bbc" of "news.bbc.co.uk".</summary>
    public static string Label(string host)
    {
        var labels = host.Split('.');
        return labels.Length > 2 && IsRegistry([.. labels[^2..]]) ? labels[^3] : labels.Length > 1 ? labels[^2] : host;
    }

    /// <summary>The host and those it lies under, the nearest first, as far as a site can be.</summary>
    public static IEnumerable<string> WithParents(string host)
    {
        var labels = host.Split('.');
        return Enumerable.Range(0, Math.Max(1, labels.Length - 1))
            .Select(i => labels[i..]).Where((rest, i) => i == 0 || !IsRegistry([.. rest])).Select(rest => string.Join('.', rest));
    }

    private static bool IsRegistry(List<string> labels) => labels is [var second, { Length: 2 }] && RegistryLabels.Contains(second);
}
